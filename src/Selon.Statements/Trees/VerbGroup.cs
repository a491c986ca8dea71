using Selon.Syntax;

namespace Selon.Statements.Trees;

/// <summary>A verb with its auxiliaries, negation, clitics and the adverbs in between.</summary>
/// <param name="Verb">The verb that bears the meaning.</param>
/// <param name="First">First word of the group.</param>
/// <param name="Last">Last word of the group.</param>
/// <param name="IsNegated">True under ne … pas or its kin, or after <c>sans</c>.</param>
/// <param name="IsPassive">True with a passive auxiliary, or for a bare past participle.</param>
/// <param name="IsPronominal">True with a reflexive clitic.</param>
/// <param name="Finite">The finite verb or auxiliary of the group; -1 for a participle or infinitive alone.</param>
/// <param name="Modal">The modal verb that governs it (devoir, pouvoir, vouloir …), -1 for none.</param>
internal readonly record struct VerbGroup(
    int Verb, int First, int Last, bool IsNegated, bool IsPassive, bool IsPronominal, int Finite, int Modal)
{
    private const int MaximumGap = 12;

    /// <summary>Reads the group of a verb out of its tree.</summary>
    public static VerbGroup Of(SentenceTree tree, int verb)
    {
        var (first, last, finite) = (verb, verb, tree[verb].Features.IsFinite ? verb : -1);
        bool ne = false, negator = false, restrictive = false, passive = false, tense = false, pronominal = false;
        foreach (var child in tree.Children(verb))
        {
            var word = tree[child];
            if (word.UniversalRelation is "aux" or "cop" && child < verb && verb - child <= MaximumGap && !IsQuoteBetween(tree, child, verb))
            {
                first = Math.Min(first, child);
                passive |= word.Relation == "aux:pass";
                tense |= word.Relation != "aux:pass";
                if (word.Features.IsFinite)
                    finite = child;
            }
            else if (IsReflexive(word) && child < verb)
            {
                pronominal = true;
                first = Math.Min(first, child);
            }
            else if (word.Upos == PartOfSpeech.Adv || word.UniversalRelation == "advmod")
            {
                ne |= word.Lemma is "ne";
                negator |= IsNegator(word.Lemma);
                restrictive |= word.Lemma == "que";
                if (word.Lemma is "ne" && verb - child <= MaximumGap)
                    first = Math.Min(first, child);
            }
            else if (word.UniversalRelation is "expl" or "iobj" or "obj" && child < verb && verb - child <= 6 && IsClitic(word))
            {
                first = Math.Min(first, child);
            }
            negator |= word.UniversalRelation is "nsubj" or "obj" && HasNegativeDeterminer(tree, child);
            if (child > verb && child == last + 1 && word.Upos == PartOfSpeech.Adv && IsNegator(word.Lemma))
                last = child;
        }
        if (first == verb)
            first = ExtendOverClitics(tree, verb);
        var modal = ModalOf(tree, verb);
        tense |= SharesAuxiliary(tree, verb);
        restrictive |= verb + 1 < tree.Count && tree[verb + 1].Lemma == "que" && tree[verb + 1].Upos == PartOfSpeech.Adv;
        var isParticipleAlone = tree[verb].Features is { IsParticiple: true, Tense: "Past" } && !passive && !tense;
        var negated = (ne && (negator || !restrictive)) || IsAfterWithout(tree, verb) || (modal >= 0 && IsNegatedVerb(tree, modal));
        return new VerbGroup(verb, first, last, negated, passive || isParticipleAlone, pronominal, finite, modal);
    }

    /// <summary>The words from the first to the last.</summary>
    public WordRange Words => new(First, Last);

    /// <summary>True for the words that negate with <c>ne</c>.</summary>
    public static bool IsNegator(string lemma) => lemma is "pas" or "point" or "jamais" or "plus" or "rien" or "aucunement" or "guère" or "nullement" or "ni";

    private static bool IsQuoteBetween(SentenceTree tree, int first, int last)
    {
        for (var i = first + 1; i < last; i++)
        {
            if (tree[i].Form is "»" or "”" or "\"")
                return true;
        }
        return false;
    }

    // "a condamné l'attaque et promis une enquête"
    private static bool SharesAuxiliary(SentenceTree tree, int verb)
    {
        var head = tree[verb].Head;
        return head >= 0 && tree[verb].UniversalRelation == "conj" && tree[verb].Features is { IsParticiple: true, Tense: "Past" }
            && tree.ChildExactly(head, "aux:tense") >= 0 && tree.ChildExactly(head, "aux:pass") < 0;
    }

    private static bool IsNegatedVerb(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Lemma == "ne" && tree[child].UniversalRelation == "advmod")
                return true;
        }
        return false;
    }

    private static bool HasNegativeDeterminer(SentenceTree tree, int noun)
    {
        if (tree[noun].Lemma is "personne" or "rien" or "aucun" && tree[noun].Upos == PartOfSpeech.Pron)
            return true;
        var determiner = tree.Child(noun, "det");
        return determiner >= 0 && tree[determiner].Lemma == "aucun";
    }

    private static bool IsReflexive(Word word) =>
        word.Upos == PartOfSpeech.Pron && (word.Lemma is "se" or "soi" || word.Form is "se" or "s'" or "s’" or "Se" or "S'");

    private static bool IsClitic(Word word) =>
        word.Upos == PartOfSpeech.Pron && word.Form.Length <= 5
        && word.Form.ToLowerInvariant() is "le" or "la" or "les" or "l'" or "l’" or "lui" or "leur" or "y" or "en" or "me" or "m'" or "te" or "nous" or "vous";

    private static int ExtendOverClitics(SentenceTree tree, int verb)
    {
        var first = verb;
        while (first > 0 && tree[first - 1].Head == verb && (IsClitic(tree[first - 1]) || tree[first - 1].Lemma == "ne")
            && tree[first - 1].UniversalRelation != "nsubj")
            first--;
        return first;
    }

    private static bool IsAfterWithout(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].UniversalRelation is "mark" or "case" && tree[child].Lemma == "sans")
                return true;
        }
        return verb > 0 && tree[verb].Features.IsInfinitive && tree[verb - 1].Lemma == "sans";
    }

    private static int ModalOf(SentenceTree tree, int verb)
    {
        var head = tree[verb].Head;
        return head >= 0 && head < verb && verb - head <= 5 && tree[verb].Features.IsInfinitive && tree[verb].UniversalRelation is "xcomp" or "ccomp"
            && tree[head].Lemma is "devoir" or "pouvoir" or "vouloir" or "falloir" or "savoir" or "tenir" or "souhaiter" or "venir" or "aller" or "oser"
            ? head
            : -1;
    }
}
