using Selon.Syntax;
using static Selon.Knowledge.Times.Words.TimeWordKind;

namespace Selon.Knowledge.Times.Grammar;

/// <summary>Years: four digits that count nothing, two digits after "en" or a month.</summary>
internal static class YearGrammar
{
    /// <summary>Reads the year after a month.</summary>
    public static bool TryReadAfterMonth(Phrase phrase, ref int at, out int year)
    {
        year = 0;
        var digits = phrase[at].Symbol is '\'' or '’' ? at + 1 : at;
        if (phrase[digits] is not { Digits: 2 or 4 } number || phrase[digits + 1].Is(HourMark) || IsClockOrCount(phrase, digits))
            return false;
        if (number.Digits == 4 ? !IsYear(number) : digits == at && number.Value is < 50 or > 99)
            return false;
        year = number.Digits == 4 ? number.Value : number.Value < 50 ? 2000 + number.Value : 1900 + number.Value;
        at = digits + 1;
        return true;
    }

    /// <summary>Reads a year that stands alone.</summary>
    public static bool TryRead(Phrase phrase, ref int at, out int year)
    {
        year = 0;
        var number = phrase[at];
        if (number.Digits is not (2 or 4) || NumberGrammar.IsGluedToLetters(phrase, at) || IsClockOrCount(phrase, at))
            return false;
        var before = phrase[at - 1];
        if (number.Digits == 2)
        {
            if (number.Value < 50 || !before.IsSignal("over") || IsCounted(phrase, at))
                return false;
            year = 1900 + number.Value;
        }
        else
        {
            if (!IsYear(number) || before.Is(Numbered) || before.Is(Currency) || before.Is(Approximate) || IsPartOfNumber(phrase, at))
                return false;
            if (IsCounted(phrase, at) || (number.Value < 1900 && !IsYearExpected(before)))
                return false;
            year = number.Value;
        }
        at++;
        return true;
    }

    private static bool IsYear(Lexeme number) => number.Value is >= 1000 and < 2200;

    private static bool IsYearExpected(Lexeme before) =>
        before.IsSignal("over") || before.IsSignal("since") || before.IsSignal("from") || before.Is(Between) || before.Is(Sign)
        || before.Is(Unit) || before.Is(Edge) || before.Is(Of) || before.Is(And) || before.Symbol == '(';

    // 2003 €, 2.000, 2000 soldats, 20:03.
    private static bool IsClockOrCount(Phrase phrase, int at) =>
        phrase[at + 1].Is(Currency) || phrase[at + 1].Is(Unit) || (phrase[at + 1].IsGlued && phrase[at + 1].Symbol is ',' or '.' or ':' && phrase[at + 2] is { IsGlued: true, Digits: > 0 });

    private static bool IsPartOfNumber(Phrase phrase, int at) =>
        (phrase[at].IsGlued && phrase[at - 1].Symbol is ',' or '.' or ':' && phrase[at - 2].Digits > 0 && phrase[at - 1].IsGlued)
        || phrase[at + 1].Digits == 3;

    // A number before its noun counts: "2000 soldats", "1 500 euros".
    private static bool IsCounted(Phrase phrase, int at)
    {
        if (phrase.WordAt(at) is not { } word || word.Head <= word.Index || !phrase.IsWord(at + 1))
            return false;
        return word.UniversalRelation is "nummod" or "det" && phrase.Sentence.Words[word.Head].Upos is PartOfSpeech.Noun or PartOfSpeech.Sym;
    }
}
