using System.Collections.Frozen;
using System.Globalization;

namespace Selon.Documents.Dates;

/// <summary>The words of dates, from the data file beside this class.</summary>
internal static class DateWords
{
    private const int LongestWord = 16;

    private static readonly FrozenDictionary<string, DateWord>.AlternateLookup<ReadOnlySpan<char>> s_words =
        Load().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the word is, whatever its case; null for any other word.</summary>
    public static DateWord? Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return null;
        Span<char> lower = stackalloc char[LongestWord];
        var length = word.ToLowerInvariant(lower);
        return s_words.TryGetValue(lower[..length], out var found) ? found : null;
    }

    private static FrozenDictionary<string, DateWord> Load()
    {
        using var stream = typeof(DateWords).Assembly.GetManifestResourceStream("dates.tsv")!;
        using var reader = new StreamReader(stream);
        var words = new Dictionary<string, DateWord>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Split('\t') is not [_, var kind, var value, var forms])
                continue;
            var word = new DateWord(Enum.Parse<DateWordKind>(kind, ignoreCase: true),
                value.Length == 0 ? 0 : int.Parse(value, CultureInfo.InvariantCulture));
            foreach (var form in forms.Split(' '))
                words[form] = word;
        }
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
