using Selon.Statements.Lexicons;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements.Rules;

/// <summary>Looks up verbs in the lexicon: with fixed words, pronominal, plain.</summary>
internal static class VerbCues
{
    /// <summary>The cue that a word is the verb of, null for none.</summary>
    public static VerbCue? Find(Article article, SentenceTree tree, int word)
    {
        var verb = tree[word];
        if (verb.Upos == PartOfSpeech.Adj && CopulaCue(article, tree, word) is { } adjective)
            return adjective;
        if (verb.Upos != PartOfSpeech.Verb && !(verb.Upos is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Aux && verb.Features.IsParticiple))
            return null;
        var lexicon = article.Lexicon;
        var lemma = Lemma(lexicon, verb);
        VerbGroup? group = null;
        if (CopulaCue(article, tree, word) is { } copular)
            return copular;
        foreach (var phrasal in lexicon.FindPhrasalVerbs(lemma))
        {
            if (phrasal.IsPronominal && phrasal.FixedWords.Count == 1 && phrasal.Head is "dire" or "déclarer" or "montrer")
                continue;
            group ??= VerbGroup.Of(tree, word);
            if (phrasal.IsPronominal == group.Value.IsPronominal && HasFixedWords(tree, word, phrasal.FixedWords) && HasClitic(tree, word, phrasal.Clitic))
                return OfPhrasal(article, tree, word, group.Value, phrasal);
        }
        var plain = lexicon.FindVerb(lemma);
        var reflexive = lexicon.FindVerb(lemma, isPronominal: true);
        if (plain is null && reflexive is null)
            return null;
        group ??= VerbGroup.Of(tree, word);
        var entry = group.Value.IsPronominal ? reflexive : plain;
        return entry is null ? null : new VerbCue(article, tree, word, group.Value, entry);
    }

    // "a fait savoir que": in the tree "faire" is the auxiliary of the fixed word, which has the subject.
    private static VerbCue OfPhrasal(Article article, SentenceTree tree, int word, VerbGroup group, VerbEntry phrasal)
    {
        var head = tree[word].Head;
        return tree[word].UniversalRelation == "aux" && head > word
            ? new VerbCue(article, tree, head, VerbGroup.Of(tree, head), phrasal)
            : new VerbCue(article, tree, word, group, phrasal);
    }

    // "est favorable à", "est convaincu que": the predicate stands for the verb.
    private static VerbCue? CopulaCue(Article article, SentenceTree tree, int word)
    {
        var copula = tree.Child(word, "cop");
        if (copula < 0)
            copula = tree.ChildExactly(word, "aux:pass");
        if (copula < 0 || tree[copula].Lemma != "être")
            return null;
        foreach (var phrasal in article.Lexicon.FindPhrasalVerbs("être"))
        {
            if (phrasal.FixedWords.Count == 1 && phrasal.FixedWords[0] == tree[word].Lemma)
                return new VerbCue(article, tree, word, VerbGroup.Of(tree, word) with { IsPassive = false }, phrasal);
        }
        return null;
    }

    /// <summary>The lemma of a verb; where the lexicon does not have it, the verb of the lexicon that has this form.</summary>
    public static string Lemma(Lexicon lexicon, Word verb)
    {
        if (lexicon.FindVerb(verb.Lemma) is not null || lexicon.FindVerb(verb.Lemma, isPronominal: true) is not null)
            return verb.Lemma;
        // A capitalised word inside a sentence is a name ("Twitter").
        if (verb.Index > 0 && verb.Form.Length > 0 && char.IsUpper(verb.Form[0]))
            return verb.Lemma;
        return lexicon.LemmaOfForm(verb.Form) ?? verb.Lemma;
    }

    private static bool HasClitic(SentenceTree tree, int verb, string? clitic)
    {
        for (var i = verb - 1; clitic is not null && i >= Math.Max(0, verb - 4); i--)
        {
            if (string.Equals(tree[i].Form, clitic, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return clitic is null;
    }

    private static bool HasFixedWords(SentenceTree tree, int verb, IReadOnlyList<string> words)
    {
        var at = verb + 1;
        foreach (var expected in words)
        {
            var found = -1;
            for (var i = at; i < Math.Min(at + 4, tree.Count); i++)
            {
                if (tree[i].Lemma == expected || string.Equals(tree[i].Form, expected, StringComparison.OrdinalIgnoreCase))
                {
                    found = i;
                    break;
                }
            }
            if (found < 0)
                return false;
            at = found + 1;
        }
        return true;
    }
}
