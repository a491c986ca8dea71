using Selon.Claims.Mentions.Lexicons;
using Selon.Claims.Mentions.Units;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Claims.Mentions.Stances;

/// <summary>Finds the nouns and pronouns that stand for what somebody said.</summary>
internal static class ClaimNouns
{
    /// <summary>The class of a word as such a noun; null for none. "celles de Belgrade" stands for the noun before it.</summary>
    public static ClaimNounClass? ClassOf(MentionLexicon lexicon, SentenceTree tree, int word)
    {
        if (tree[word].Upos == PartOfSpeech.Noun)
            return lexicon.ClaimNoun(tree[word].Lemma) ?? lexicon.ClaimNoun(tree[word].Form.ToLowerInvariant());
        return null;
    }

    /// <summary>The noun that stands for what was said as the head of a phrase, as its subject or its object; -1 for none.</summary>
    public static int In(ClaimText text, ClaimUnit unit)
    {
        var tree = text.Sentences[unit.Sentence].Tree;
        if (IsSaid(text, tree, unit.Head))
            return unit.Head;
        foreach (var child in tree.Children(unit.Head))
        {
            if (unit.Words.Contains(child) && tree[child].UniversalRelation is "nsubj" or "obj" or "dislocated" or "xcomp" && IsSaid(text, tree, child))
                return child;
        }
        return -1;
    }

    /// <summary>The first noun among some words that stands for what was said; -1 for none.</summary>
    public static int First(ClaimText text, ClaimUnit unit)
    {
        var tree = text.Sentences[unit.Sentence].Tree;
        for (var word = unit.Words.First; word <= unit.Words.Last; word++)
        {
            if (IsSaid(text, tree, word))
                return word;
        }
        return -1;
    }

    /// <summary>True where a content is a pronoun: "le", "cela", "ce".</summary>
    public static bool IsPronoun(SentenceTree tree, ClaimUnit unit) =>
        unit.Kind == UnitKind.Phrase && tree[unit.Head].Upos == PartOfSpeech.Pron && tree[unit.Head].Features.PronType != "Rel"
        && tree.Left(unit.Head) == tree.Right(unit.Head);

    private static bool IsSaid(ClaimText text, SentenceTree tree, int word) =>
        ClassOf(text.Lexicon, tree, word) is not (null or ClaimNounClass.Matter);
}
