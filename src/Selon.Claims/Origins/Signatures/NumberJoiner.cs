using System.Globalization;

namespace Selon.Claims.Origins.Signatures;

/// <summary>Makes one word of the parts of a number: "12 000", "12.000", "vingt-sept", "trois cents", "douze mille".</summary>
internal static class NumberJoiner
{
    private const int LongestRun = 8;

    /// <summary>The words with numbers joined.</summary>
    public static List<ArticleWord> Join(string text, List<ArticleWord> words)
    {
        var joined = new List<ArticleWord>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].Is(WordTraits.Number))
            {
                joined.Add(words[i]);
                continue;
            }
            var last = i;
            var value = IsDigits(text, words[i]) ? ReadGroups(text, words, ref last) : ReadWords(text, words, ref last);
            var (start, end) = (words[i].Start, words[last].Start + words[last].Length);
            joined.Add(WordReader.Number(value, start, end - start, words[i].Traits, hasDigits: last == i && IsDigits(text, words[i])));
            i = last;
        }
        return joined;
    }

    private static bool IsDigits(string text, ArticleWord word) => char.IsAsciiDigit(text[word.Start]);

    // Groups of three digits after one blank or full stop.
    private static long ReadGroups(string text, List<ArticleWord> words, ref int last)
    {
        var value = long.Parse(text.AsSpan(words[last].Start, words[last].Length), NumberStyles.None, CultureInfo.InvariantCulture);
        if (words[last].Length > 3)
            return value;
        while (last + 1 < words.Count && words[last + 1] is { Length: 3 } next && IsDigits(text, next)
            && next.Is(WordTraits.Number) && next.Start == words[last].Start + words[last].Length + 1
            && text[next.Start - 1] is ' ' or '\u00A0' or '\u202F' or '\u2009' or '.' && value < 1_000_000_000)
        {
            value = (value * 1000) + int.Parse(text.AsSpan(next.Start, 3), NumberStyles.None, CultureInfo.InvariantCulture);
            last++;
        }
        // "12 mille", "3 millions": the word multiplies.
        return last + 1 < words.Count && Follows(text, words, last) && ValueOf(text, words[last + 1]) == 1000 ? value * ValueOf(text, words[++last]) : value;
    }

    private static long ReadWords(string text, List<ArticleWord> words, ref int last)
    {
        var (total, part) = (0L, ValueOf(text, words[last]));
        for (var run = 0; run < LongestRun && last + 1 < words.Count; run++)
        {
            var next = last + 1;
            // "vingt et un", "soixante et onze".
            if (next + 1 < words.Count && words[next].Length == 2 && text.AsSpan(words[next].Start, 2).SequenceEqual("et") && part % 100 is >= 20 && ValueOf(text, words[next + 1]) is 1 or 11)
                next++;
            if (!Follows(text, words, next - 1) || ValueOf(text, words[next]) is not (> 0 and var value))
                break;
            if (value == 1000)
                (total, part) = (total + (Math.Max(part, 1) * 1000), 0);
            else if (value == 100)
                part = Math.Max(part, 1) * 100;
            else if (value == 20 && part % 100 == 4)
                part += 76;
            else if (part % 100 == 0 || (part % 100 is >= 20 and not 100 && value < 20) || part % 100 == 10)
                part += value;
            else
                break;
            last = next;
        }
        return total + part;
    }

    private static bool Follows(string text, List<ArticleWord> words, int index) =>
        words[index + 1].Start == words[index].Start + words[index].Length + 1
        && text[words[index + 1].Start - 1] is ' ' or '-' or '\u2010' or '\u2011' or '\u00A0' or '\u202F';

    private static long ValueOf(string text, ArticleWord word)
    {
        if (char.IsAsciiDigit(text[word.Start]))
            return 0;
        var form = text.AsSpan(word.Start, word.Length);
        return Knowledge.Linking.Numerals.Value((form.Length > 4 && form is ['c' or 'C', 'e', 'n', 't', 's'] or ['v' or 'V', 'i', 'n', 'g', 't', 's'] ? form[..^1] : form).ToString()) ?? 0;
    }
}
