using System.Globalization;
using Selon.Knowledge.Times.Words;
using static Selon.Knowledge.Times.Words.TimeWordKind;

namespace Selon.Knowledge.Times.Grammar;

/// <summary>Numbers in digits and in words.</summary>
internal static class NumberGrammar
{
    /// <summary>Reads a number in digits ("17 000", "30,4") or words as TIMEX3 writes it.</summary>
    public static bool TryReadAmount(Phrase phrase, ref int at, out string amount)
    {
        amount = "";
        if (phrase[at].Digits == 0)
        {
            if (!TryReadWords(phrase, ref at, out var value))
                return false;
            amount = value.ToString(CultureInfo.InvariantCulture);
            return true;
        }
        if (phrase[at].Value < 0 || IsGluedToLetters(phrase, at))
            return false;
        amount = phrase[at].Value.ToString(CultureInfo.InvariantCulture);
        at++;
        // A point or a space before three digits groups them; a comma before others is the decimal comma.
        while (phrase[at] is { Symbol: '.', IsGlued: true } && phrase[at + 1] is { Digits: 3, IsGlued: true })
        {
            amount += phrase[at + 1].Value.ToString("D3", CultureInfo.InvariantCulture);
            at += 2;
        }
        if (phrase[at] is { Digits: 3, IsGlued: false } && phrase[at - 1].Digits <= 3)
        {
            amount += phrase[at].Value.ToString("D3", CultureInfo.InvariantCulture);
            at++;
        }
        else if (phrase[at] is { Symbol: ',', IsGlued: true } && phrase[at + 1] is { Digits: > 0, IsGlued: true } fraction)
        {
            amount += "." + phrase.Text[fraction.Span.Start..fraction.Span.End];
            at += 2;
        }
        return true;
    }

    /// <summary>Reads a number of one or two digits, or words below 60.</summary>
    public static bool TryReadSmall(Phrase phrase, ref int at, out int value)
    {
        if (phrase[at] is { Digits: 1 or 2 } digits && !IsGluedToLetters(phrase, at))
        {
            value = digits.Value;
            at++;
            return true;
        }
        var start = at;
        if (TryReadWords(phrase, ref at, out value) && value < 60)
            return true;
        at = start;
        return false;
    }

    /// <summary>Reads a number in words: "vingt et un", "quatre-vingt-dix", "deux mille".</summary>
    public static bool TryReadWords(Phrase phrase, ref int at, out int value)
    {
        value = 0;
        if (!phrase[at].Is(Number))
            return false;
        var (total, current) = (0, phrase[at].As(Number).Number);
        for (at++; TryJoin(phrase, at, current, out var next, out var number); at = next)
        {
            if (number == 1000)
                (total, current) = (total + (Math.Max(current, 1) * 1000), 0);
            else
                current = number == 100 ? Math.Max(current, 1) * 100 : current + number;
        }
        value = current == 1000 ? total + 1000 : total + current;
        return true;
    }

    /// <summary>Reads an ordinal in words or digits: "troisième", "3e".</summary>
    public static bool TryReadOrdinal(Phrase phrase, ref int at, out int value)
    {
        value = 0;
        if (phrase[at].Is(Ordinal))
        {
            value = phrase[at].As(Ordinal).Number;
            at++;
            return true;
        }
        if (phrase[at].Digits is not (1 or 2) || !phrase[at + 1].Is(OrdinalSuffix))
            return false;
        // Some web pages set the raised letters apart: "1 er avril".
        if (!phrase[at + 1].IsGlued && !phrase[at + 2].Is(Month) && !phrase[at + 2].Is(TimeWordKind.Unit))
            return false;
        value = phrase[at].Value;
        at += 2;
        return true;
    }

    /// <summary>True for digits that a letter touches: "A10", "4x4".</summary>
    public static bool IsGluedToLetters(Phrase phrase, int at) =>
        (phrase[at].IsGlued && phrase.IsWord(at - 1))
        || (phrase[at + 1].IsGlued && phrase.IsWord(at + 1) && !phrase[at + 1].Is(HourMark) && !phrase[at + 1].Is(TimeWordKind.Unit));

    // What may follow in the same number, with a hyphen or "et" between or nothing.
    private static bool TryJoin(Phrase phrase, int at, int current, out int next, out int number)
    {
        (next, number) = (at, 0);
        var hasAnd = phrase[at].Is(And);
        if (hasAnd || phrase[at] is { Symbol: '-', IsGlued: true })
            next++;
        if (!phrase[next].Is(Number))
            return false;
        number = phrase[next].As(Number).Number;
        next++;
        if (hasAnd)
            return current is >= 20 and < 100 && current % 10 == 0 && number is 1 or 11;
        return number switch
        {
            1000 => current < 1000,
            100 => current is > 0 and < 10,
            _ when current is 0 or >= 100 => current % 100 == 0 && number < 100,
            10 => current is 60 or 80,
            < 10 => current is >= 20 && current % 10 == 0 || (current % 20 == 10 && number >= 7),
            _ => current is 60 or 80 && number < 20,
        };
    }
}
