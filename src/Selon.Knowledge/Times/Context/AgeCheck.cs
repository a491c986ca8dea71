using Selon.Knowledge.Times.Grammar;
using Selon.Knowledge.Times.Words;
using Selon.Syntax;

namespace Selon.Knowledge.Times.Context;

/// <summary>Tells an age ("un homme de 37 ans", "Anna Berg, 26 ans,") from a duration.</summary>
internal static class AgeCheck
{
    /// <summary>True where so many years are the age of somebody or something.</summary>
    /// <param name="phrase">The sentence.</param>
    /// <param name="first">First lexeme of the number.</param>
    /// <param name="end">The lexeme after the unit.</param>
    /// <param name="context">The words that decide.</param>
    public static bool IsAge(Phrase phrase, int first, int end, ContextWords context)
    {
        if (phrase[first - 1].Is(TimeWordKind.Approximate))
            first--;
        // "les 10-12 ans"
        if (phrase[first - 1].Is(TimeWordKind.Sign) && phrase[first - 2].Digits > 0)
            return phrase[first - 3].Is(TimeWordKind.Definite) || IsAge(phrase, first - 2, end, context);
        var before = phrase[first - 1];
        if (before.Is(TimeWordKind.Age) || (before.Is(TimeWordKind.Of) && phrase[first - 2].Is(TimeWordKind.Age)))
            return true;
        if (phrase[first].Is(TimeWordKind.Approximate) && before.Is(TimeWordKind.Definite))
            return true;
        if (before.Symbol is ',' or '(')
            return IsClosed(phrase, end);
        if (before.Is(TimeWordKind.Of))
            return IsOfPerson(phrase, first - 2, end - 1, context);
        // "de 2 à 8 ans"
        if (before.Is(TimeWordKind.At) && phrase[first - 2].Digits > 0 && phrase[first - 3].Is(TimeWordKind.Of))
            return IsOfPerson(phrase, first - 4, end - 1, context);
        if (before.Is(TimeWordKind.At) && !phrase[end].Is(TimeWordKind.Of))
            return !IsSpan(phrase, end - 1, context);
        return phrase.WordAt(first - 1) is { } word && context.Is(ContextWordKind.Having, word.Lemma) && first > 0;
    }

    // "mort à 59 ans" is an age, "condamné à 10 ans", "ramené de cinq à deux ans" are not.
    private static bool IsSpan(Phrase phrase, int unit, ContextWords context) =>
        phrase.WordAt(unit) is { Head: >= 0 } word && context.Is(ContextWordKind.LastingVerb, phrase.Sentence.Words[word.Head].Lemma);

    private static bool IsClosed(Phrase phrase, int end) =>
        phrase[end].Symbol is ',' or ')' or '.' or ';' || end >= phrase.Count || phrase[end].Is(TimeWordKind.And);

    // After a noun for what lasts, "de dix ans" says how long; after any other noun it is an age.
    private static bool IsOfPerson(Phrase phrase, int before, int unit, ContextWords context)
    {
        if (phrase.WordAt(before) is not { } noun)
            return false;
        if (phrase.WordAt(unit) is { Head: >= 0 } word && word.UniversalRelation is "nmod" or "obl" && phrase.Sentence.Words[word.Head] is { Upos: PartOfSpeech.Noun or PartOfSpeech.PropN } head && head.Index < word.Index)
            noun = head;
        return noun.Upos is PartOfSpeech.Noun or PartOfSpeech.PropN or PartOfSpeech.Adj && !context.IsLasting(noun.Lemma);
    }
}
