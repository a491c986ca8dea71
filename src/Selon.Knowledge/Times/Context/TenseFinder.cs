using Selon.Knowledge.Times.Words;
using Selon.Syntax;

namespace Selon.Knowledge.Times.Context;

/// <summary>Finds the tense of the verb that governs a word.</summary>
internal static class TenseFinder
{
    private const int HighestClimb = 12;

    /// <summary>The tense of the first verb above a word that has one.</summary>
    public static Tense Find(Sentence sentence, int word, ContextWords context)
    {
        var words = sentence.Words;
        var isInfinitive = false;
        for (var steps = 0; word >= 0 && steps < HighestClimb; steps++)
        {
            var node = words[word];
            if (FiniteOf(sentence, node) is { } finite)
                return isInfinitive ? OfInfinitive(sentence, node, finite, context) : Of(sentence, node, finite, context);
            if (node.Upos is PartOfSpeech.Verb && node.Features.IsInfinitive)
            {
                if (HasAuxiliary(sentence, node))
                    return Tense.Past;
                isInfinitive |= !context.Is(ContextWordKind.SameTime, node.Lemma);
            }
            else if (node.Upos is PartOfSpeech.Verb && node.Features is { IsParticiple: true, Tense: "Past" } && !isInfinitive)
            {
                return context.Is(ContextWordKind.Planned, node.Lemma) ? Tense.Future : Tense.Past;
            }
            word = node.Head;
        }
        return isInfinitive ? Tense.Future : Tense.Unknown;
    }

    // The word that bears the tense: the verb itself, else its auxiliary or copula.
    private static Word? FiniteOf(Sentence sentence, Word node)
    {
        if (node.Features.IsFinite && node.Upos is PartOfSpeech.Verb or PartOfSpeech.Aux)
            return node;
        foreach (var child in sentence.Children(node.Index))
        {
            var word = sentence.Words[child];
            if (word.UniversalRelation is "aux" or "cop" && word.Features.IsFinite)
                return word;
        }
        return null;
    }

    private static bool HasAuxiliary(Sentence sentence, Word node)
    {
        foreach (var child in sentence.Children(node.Index))
        {
            if (sentence.Words[child].Relation is "aux:tense")
                return true;
        }
        return false;
    }

    private static bool HasCopula(Sentence sentence, Word node)
    {
        foreach (var child in sentence.Children(node.Index))
        {
            if (sentence.Words[child].UniversalRelation == "cop")
                return true;
        }
        return false;
    }

    private static Tense Of(Sentence sentence, Word node, Word finite, ContextWords context)
    {
        if (finite.Index != node.Index && (node.Upos == PartOfSpeech.Verb || HasCopula(sentence, node)) && IsPerfect(sentence, node, finite, context))
            return finite.Features.Tense == "Fut" ? Tense.Future : Tense.Past;
        return finite.Features switch
        {
            { IsConditional: true } or { Mood: "Sub" or "Imp" } or { Tense: "Fut" } => Tense.Future,
            { Tense: "Past" or "Imp" } => Tense.Past,
            { Tense: "Pres" } => context.Is(ContextWordKind.Reported, node.Lemma) ? Tense.Past : Tense.Present,
            _ => Tense.Unknown,
        };
    }

    // "a annoncé" and "a été annoncé" are perfects; "est annoncé", "sera annoncé" and "est prêt" are not.
    private static bool IsPerfect(Sentence sentence, Word node, Word finite, ContextWords context)
    {
        if (finite.Relation == "aux:tense" || context.Is(ContextWordKind.PerfectWithBe, node.Lemma))
            return true;
        foreach (var child in sentence.Children(node.Index))
        {
            var word = sentence.Words[child];
            if (word.Index > finite.Index && word.UniversalRelation is "aux" or "cop" && word.Features is { IsParticiple: true, Tense: "Past" })
                return true;
        }
        return false;
    }

    // An infinitive looks forward ("a décidé de se réunir lundi") unless its verb shares its time ("a pu rencontrer").
    private static Tense OfInfinitive(Sentence sentence, Word governor, Word finite, ContextWords context) =>
        context.Is(ContextWordKind.SameTime, governor.Lemma) ? Of(sentence, governor, finite, context) : Tense.Future;
}
