using System.Globalization;
using static Selon.Knowledge.Times.Words.TimeWordKind;

namespace Selon.Knowledge.Times.Grammar;

/// <summary>Decades and centuries: "les années 60", "au XIXe siècle".</summary>
internal static class EraGrammar
{
    /// <summary>Reads one with its article.</summary>
    public static bool TryRead(Phrase phrase, ref int at, out EraMeaning era)
    {
        var start = at;
        if (phrase[at].Is(Definite))
            at++;
        if (TryReadDecade(phrase, ref at, out era) || TryReadCentury(phrase, ref at, out era))
            return true;
        at = start;
        return false;
    }

    private static bool TryReadDecade(Phrase phrase, ref int at, out EraMeaning era)
    {
        era = new EraMeaning("", 0, 10);
        if (!phrase[at].Is(Unit) || phrase[at].As(Unit).Text != "P1Y" || char.ToLowerInvariant(phrase.Text[phrase[at].Span.End - 1]) != 's')
            return false;
        var next = at + 1;
        int year;
        if (phrase[next] is { Digits: 2 or 4 } digits)
            (year, next) = (digits.Value, next + 1);
        else if (!NumberGrammar.TryReadWords(phrase, ref next, out year))
            return false;
        if (year % 10 != 0 || year is (> 99 or < 20) and (< 1000 or > 2200))
            return false;
        var first = year < 100 ? 1900 + year : year;
        era = new EraMeaning(string.Create(CultureInfo.InvariantCulture, $"{first / 10:D3}X"), first, 10);
        at = next;
        return true;
    }

    private static bool TryReadCentury(Phrase phrase, ref int at, out EraMeaning era)
    {
        era = new EraMeaning("", 0, 100);
        var next = at;
        if (!TryReadRoman(phrase, ref next, out var century) && !NumberGrammar.TryReadOrdinal(phrase, ref next, out century))
            return false;
        if (!phrase[next].Is(Unit) || phrase[next].As(Unit).Text != "P1CE" || century is < 1 or > 22)
            return false;
        era = new EraMeaning(string.Create(CultureInfo.InvariantCulture, $"{century - 1:D2}XX"), (century - 1) * 100, 100);
        at = next + 1;
        return true;
    }

    // XIXe: the letters of the ordinal stand in the same run as those of the number.
    private static bool TryReadRoman(Phrase phrase, ref int at, out int value)
    {
        value = 0;
        if (!phrase.IsCapital(at) || phrase[at].Span.Length > 8)
            return false;
        var previous = 0;
        var span = phrase[at].Span;
        for (var i = span.Start; i < span.End; i++)
        {
            var digit = phrase.Text[i] switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 0 };
            if (digit == 0)
            {
                if (i == span.Start || char.IsUpper(phrase.Text[i]))
                    return false;
                break;
            }
            value += digit > previous ? digit - (2 * previous) : digit;
            previous = digit;
        }
        at += phrase[at + 1].Is(OrdinalSuffix) ? 2 : 1;
        return true;
    }
}
