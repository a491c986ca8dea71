using System.Collections.Frozen;

namespace Selon.Claims.Lexicons;

/// <summary>Antonyms, and the words of those who set something right.</summary>
internal static class ContradictionWords
{
    private const int ShortestStem = 5;

    private static readonly string[] s_prefixes = ["in", "im", "il", "ir", "non", "non-", "anti", "anti-", "de", "des", "dis", "mal", "a"];
    private static readonly FrozenSet<(string, string)> s_antonyms = ConceptTable.Read("fr/antonyms", 2)
        .SelectMany(f => ((string, string)[])[(f[0], f[1]), (f[1], f[0])]).ToFrozenSet();

    private static readonly (string Words, string Kind)[] s_markers = [.. ConceptTable.Read("fr/contradiction-markers", 2).Select(f => (" " + f[0] + " ", f[1]))];

    /// <summary>True for two folded lemmas that cannot both be true of the same: by the list, or by a prefix ("efficace", "inefficace").</summary>
    public static bool AreAntonyms(string one, string other) =>
        s_antonyms.Contains((one, other)) || IsNegatedBy(one, other) || IsNegatedBy(other, one);

    /// <summary>How often markers of a kind occur in folded words with a space at both ends.</summary>
    public static int Markers(string folded, string kind)
    {
        var count = 0;
        foreach (var (words, of) in s_markers)
        {
            if (of == kind && folded.Contains(words, StringComparison.Ordinal))
                count++;
        }
        return count;
    }

    private static bool IsNegatedBy(string stem, string word)
    {
        if (stem.Length < ShortestStem || word.Length <= stem.Length || word.Length > stem.Length + 5 || !word.EndsWith(stem, StringComparison.Ordinal))
            return false;
        var prefix = word[..^stem.Length];
        return Array.IndexOf(s_prefixes, prefix) >= 0;
    }
}
