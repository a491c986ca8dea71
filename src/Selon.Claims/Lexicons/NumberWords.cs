using System.Collections.Frozen;
using System.Globalization;

namespace Selon.Claims.Lexicons;

/// <summary>Numbers in words and the words that say how they are meant.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, (double Value, string Kind)> s_values = ConceptTable.Read("fr/numbers", 3)
        .ToFrozenDictionary(f => f[0], f => (double.Parse(f[1], CultureInfo.InvariantCulture), f[2]), StringComparer.Ordinal);

    private static readonly (string[] Words, string Kind)[] s_hedges = [.. ConceptTable.Read("fr/number-hedges", 2)
        .Where(f => f[1].Length > 0)
        .Select(f => (f[0].Split(' ').Select(w => WordFolding.Fold(w).TrimEnd('\'')).ToArray(), f[1]))
        .OrderByDescending(h => h.Item1.Length)];

    /// <summary>What a folded word is worth as a number, null where it is none.</summary>
    public static (double Value, string Kind)? Find(string folded) => s_values.TryGetValue(folded, out var found) ? found : null;

    /// <summary>How a number is meant by the words that end before it; null for exactly.</summary>
    /// <param name="folded">The folded words of the sentence.</param>
    /// <param name="first">Where the number begins.</param>
    public static string? HedgeBefore(IReadOnlyList<string> folded, int first)
    {
        foreach (var (words, kind) in s_hedges)
        {
            if (first >= words.Length && Matches(folded, first - words.Length, words))
                return kind;
        }
        return null;
    }

    private static bool Matches(IReadOnlyList<string> folded, int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (folded[at + i].TrimEnd('\'') != words[i])
                return false;
        }
        return true;
    }
}
