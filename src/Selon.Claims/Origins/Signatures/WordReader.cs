using System.Collections.Frozen;
using System.Globalization;
using Selon.Knowledge.Linking;
using Selon.Knowledge.Names;

namespace Selon.Claims.Origins.Signatures;

/// <summary>Reads the words of an article so that typography, accents, case and the writing of numbers make no difference.</summary>
internal static class WordReader
{
    private const char FirstMark = '\u0300';
    private static readonly FrozenDictionary<ulong, int> s_numerals = EmbeddedTable.Read("Linking/Languages/fr/numerals.tsv")
        .ToFrozenDictionary(f => NameFolding.Hash(NameFolding.Empty, f[0]), f => int.Parse(f[1], CultureInfo.InvariantCulture));

    private const int StemLength = 6;
    private const int LongestQuotation = 1500;
    private const string Ends = ".!?:\n\r«»“”\"–—";

    /// <summary>The words from the first to the last.</summary>
    public static List<ArticleWord> Read(string text)
    {
        var words = new List<ArticleWord>(text.Length / 6);
        var (position, isInitial, quoteEnd) = (0, true, -1);
        while (position < text.Length)
        {
            var unit = text[position];
            if (!IsWordUnit(unit))
            {
                isInitial |= Ends.Contains(unit, StringComparison.Ordinal);
                if (position >= quoteEnd && unit is '«' or '“' or '"')
                    quoteEnd = CloseOf(text, position);
                position++;
                continue;
            }
            var start = position;
            while (position < text.Length && IsWordUnit(text[position]))
                position++;
            var traits = (char.IsUpper(unit) ? WordTraits.Capital : 0) | (isInitial ? WordTraits.Initial : 0) | (start < quoteEnd ? WordTraits.Quoted : 0);
            words.Add(Make(text.AsSpan(start, position - start), start, traits));
            isInitial = false;
        }
        return NumberJoiner.Join(text, words);
    }

    private static bool IsWordUnit(char unit) => char.IsLetterOrDigit(unit)
        || (unit >= FirstMark && (char.IsSurrogate(unit) || char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark));

    // A quotation that does not end soon is a misprint: it would make quoted all that follows.
    private static int CloseOf(string text, int open)
    {
        var close = text[open] switch { '«' => '»', '“' => '”', _ => '"' };
        var end = text.AsSpan(open + 1, Math.Min(LongestQuotation, text.Length - open - 1)).IndexOf(close);
        return end < 0 ? -1 : open + 1 + end;
    }

    private static ArticleWord Make(ReadOnlySpan<char> word, int start, WordTraits traits)
    {
        if (char.IsAsciiDigit(word[0]) && long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
            return Number(digits, start, word.Length, traits, hasDigits: true);
        var hash = NameFolding.Hash(NameFolding.Empty, word);
        if (word.Length > 2 && s_numerals.TryGetValue(hash, out var value))
            return Number(value, start, word.Length, traits, hasDigits: false);
        var stem = word.Length <= StemLength ? hash : NameFolding.Hash(NameFolding.Empty, word[..StemLength]);
        return new ArticleWord(start, word.Length, hash, Folded(stem), WordShares.Weight(hash), traits);
    }

    /// <summary>A number; the same whether in digits or in words.</summary>
    public static ArticleWord Number(long value, int start, int length, WordTraits traits, bool hasDigits)
    {
        var hash = ((ulong)value + 1) * 0x9E3779B97F4A7C15UL;
        // Small numbers are everywhere; so are years, but those tell of the time and not of the matter.
        byte weight = value <= 3 ? (byte)5 : value is >= 1900 and < 2100 && hasDigits ? (byte)15 : (byte)30;
        return new ArticleWord(start, length, hash, Folded(hash), weight, traits | WordTraits.Number);
    }

    /// <summary>A hash in 32 bits.</summary>
    public static uint Folded(ulong hash) => (uint)(hash ^ (hash >> 32));
}
