using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Claims.Mentions.Units;

/// <summary>Tells which words bear clauses, and of what kind.</summary>
internal static class Clauses
{
    /// <summary>True for the head of a clause with a finite verb: the verb, the participle after an auxiliary, the predicate after a copula.</summary>
    public static bool IsFinite(SentenceTree tree, int word)
    {
        if (tree[word].Features.IsFinite && tree[word].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux)
            return true;
        foreach (var child in tree.Children(word))
        {
            if (tree[child].UniversalRelation is "aux" or "cop" && tree[child].Features.IsFinite)
                return true;
        }
        return false;
    }

    /// <summary>The subject of a clause, -1 for none; "il" of an impersonal verb counts.</summary>
    public static int Subject(SentenceTree tree, int clause)
    {
        foreach (var child in tree.Children(clause))
        {
            if (tree[child].UniversalRelation is "nsubj" or "csubj" || tree[child].Relation == "expl:subj")
                return child;
        }
        return -1;
    }

    /// <summary>True for a participle of any kind that is no finite clause.</summary>
    public static bool IsParticiple(SentenceTree tree, int word) =>
        tree[word].Upos == PartOfSpeech.Verb && tree[word].Features.IsParticiple && !IsFinite(tree, word);

    /// <summary>True where the verb or its auxiliary is a present participle: "faisant", "ayant été libérés".</summary>
    public static bool IsPresentParticiple(SentenceTree tree, int word)
    {
        if (tree[word].Features is { IsParticiple: true, Tense: "Pres" })
            return true;
        foreach (var child in tree.Children(word))
        {
            if (tree[child].UniversalRelation == "aux" && tree[child].Features is { IsParticiple: true, Tense: "Pres" })
                return true;
        }
        return false;
    }

    /// <summary>True where a comma or a dash stands before the words that hang on this one.</summary>
    public static bool IsSetOff(SentenceTree tree, int word)
    {
        var first = tree.Left(word);
        return IsBreak(tree, first) || (first > 0 && IsBreak(tree, first - 1));
    }

    /// <summary>The first word with a comma, colon or dash taken off.</summary>
    private static bool IsBreak(SentenceTree tree, int word) =>
        tree[word].Upos == PartOfSpeech.Punct && tree[word].Form is "," or ";" or ":" or "–" or "—" or "-" or "(";

    /// <summary>True where a conjunction of condition, purpose or time makes the clause no fact of its own.</summary>
    public static bool IsDependentMark(string? lemma) =>
        lemma is "si" or "pour" or "afin" or "avant" or "sans" or "comme" or "lorsque" or "jusque" or "puisque" or "que";

    /// <summary>True for a number, in figures or words, or a noun phrase that begins with one.</summary>
    public static bool HasNumber(SentenceTree tree, int word)
    {
        if (tree[word].Upos == PartOfSpeech.Num)
            return true;
        foreach (var child in tree.Children(word))
        {
            if (tree[child].UniversalRelation == "nummod" || (tree[child].Upos == PartOfSpeech.Num && child < word))
                return true;
        }
        return false;
    }

    /// <summary>True where the clause or its verb is in the conditional.</summary>
    public static bool IsConditional(SentenceTree tree, int clause)
    {
        var group = VerbGroup.Of(tree, clause);
        return group.Finite >= 0 && VerbMood.IsConditional(tree[group.Finite]);
    }
}
