using System.Globalization;
using Selon.Claims.Lexicons;
using Selon.Syntax;

namespace Selon.Claims.Propositions;

/// <summary>Finds the numbers of a sentence, in digits and in words, and how exactly they are meant.</summary>
internal static class NumberFinder
{
    private const double AboutMargin = 0.1;
    // "plus de 600" is said of 612, hardly of 900.
    private const double RoundMargin = 0.2;

    /// <summary>The numbers in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="folded">The same words folded.</param>
    /// <param name="isTime">Which words name a time: their numbers do not count anything.</param>
    public static List<SentenceNumber> Find(string text, ReadOnlySpan<Word> words, IReadOnlyList<string> folded, bool[] isTime)
    {
        var found = new List<SentenceNumber>();
        for (var i = 0; i < words.Length; i++)
        {
            if (isTime[i] || Read(text, words, folded, isTime, i) is not { } number)
                continue;
            found.Add(number);
            i = number.Last;
        }
        return found;
    }

    private static SentenceNumber? Read(string text, ReadOnlySpan<Word> words, IReadOnlyList<string> folded, bool[] isTime, int first)
    {
        var last = first - 1;
        double total = 0, part = 0;
        var (isAbout, isMany, hasValue) = (false, false, false);
        for (var i = first; i < words.Length && i < first + 12; i++)
        {
            if (isTime[i])
                break;
            if (Digits(words[i].Form) is { } digits)
            {
                if (hasValue && !ContinuesDigits(text, words, i))
                    break;
                part = hasValue ? (part * 1000) + digits : digits;
            }
            else if (NumberWords.Find(folded[i]) is var (value, kind))
            {
                if (kind == "times")
                    (total, part) = value >= 1000 ? (total + (Math.Max(part, 1) * value), 0) : (total, Math.Max(part, 1) * value);
                else
                    part += value;
                isAbout |= kind == "about";
                isMany |= kind == "many";
            }
            else if (hasValue && folded[i] is "et" && i + 1 < words.Length && folded[i + 1] is "un" or "une" or "onze" or "demi" && NumberWords.Find(folded[i - 1]) is not null)
            {
                // "trente et une", "soixante et onze"; "deux millions et demi" is about two.
                part += folded[++i] switch { "onze" => 11, "demi" => 0, _ => 1 };
            }
            else if (!hasValue && folded[i].Contains("-et-un", StringComparison.Ordinal) && NumberWords.Find(folded[i][..folded[i].IndexOf("-et-un", StringComparison.Ordinal)]) is (var tens, "unit"))
            {
                part = tens + 1;
            }
            else if (Compound(folded[i]) is { } compound)
            {
                part += compound;
            }
            else
            {
                break;
            }
            (hasValue, last) = (true, i);
        }
        return hasValue ? Ranged(first, last, total + part, isAbout, isMany, NumberWords.HedgeBefore(folded, first)) : null;
    }

    private static SentenceNumber Ranged(int first, int last, double value, bool isAbout, bool isMany, string? hedge) => hedge switch
    {
        "at-least" => new SentenceNumber(first, last, value, Math.Ceiling(value * (1 + RoundMargin))),
        "at-most" => new SentenceNumber(first, last, Math.Floor(value * (1 - RoundMargin)), value),
        _ when isMany => new SentenceNumber(first, last, value * 2, value * 10),
        "about" => About(first, last, value),
        _ when isAbout => About(first, last, value),
        _ => new SentenceNumber(first, last, value, value),
    };

    private static SentenceNumber About(int first, int last, double value) =>
        new(first, last, Math.Floor(value * (1 - AboutMargin)), Math.Ceiling(value * (1 + AboutMargin)));

    // "vingt-sept", "quatre-vingt-douze" where they are one word.
    private static double? Compound(string folded)
    {
        var parts = folded.Split('-');
        if (parts.Length < 2)
            return null;
        var sum = 0.0;
        foreach (var part in parts)
        {
            if (part == "et")
                continue;
            var value = part is "un" or "une" ? 1 : NumberWords.Find(part) is (var found, "unit") ? found : double.NaN;
            sum = part is "vingt" or "vingts" && sum == 4 ? 80 : sum + value;
        }
        return double.IsNaN(sum) ? null : sum;
    }

    // "3 800": a group of three digits after one space.
    private static bool ContinuesDigits(string text, ReadOnlySpan<Word> words, int at) =>
        words[at].Form.Length == 3 && char.IsAsciiDigit(words[at].Form[0]) && at > 0 && words[at].Span.Start - words[at - 1].Span.End == 1
        && char.IsWhiteSpace(text[words[at - 1].Span.End]) && char.IsAsciiDigit(text[words[at - 1].Span.End - 1]);

    /// <summary>The value of a number in digits: "612", "12.000", "12 000", "4,5"; null for all else.</summary>
    internal static double? Digits(string form)
    {
        if (form.Length is 0 or > 15 || !char.IsAsciiDigit(form[0]))
            return null;
        double value = 0;
        for (var i = 0; i < form.Length; i++)
        {
            if (char.IsAsciiDigit(form[i]))
            {
                value = (value * 10) + (form[i] - '0');
                continue;
            }
            var isGroup = i + 3 < form.Length && form[(i + 1)..].TakeWhile(char.IsAsciiDigit).Count() >= 3 && (i + 4 == form.Length || !char.IsAsciiDigit(form[i + 4]));
            if (isGroup && (form[i] is '.' or ',' || char.IsWhiteSpace(form[i])))
                continue;
            if (form[i] is ',' or '.' && double.TryParse(form.Replace(',', '.').TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var fraction))
                return fraction;
            return form[i] is '%' && i == form.Length - 1 ? value : null;
        }
        return value;
    }
}
