using System.Globalization;

namespace Selon.Quality.Claims;

/// <summary>Precision, recall and F1 over pairs that belong together.</summary>
internal readonly record struct PairScore(int Right, int Found, int Gold)
{
    /// <summary>The share of the pairs found that are right; 0 where none was found.</summary>
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    /// <summary>The share of the annotated pairs that were found.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>Their harmonic mean.</summary>
    public double F1 => Right == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Compares the pairs of two divisions of the same things.</summary>
    public static PairScore Of<T>(IReadOnlyCollection<(T, T)> gold, IReadOnlyCollection<(T, T)> found) =>
        new(found.Count(gold.Contains), found.Count, gold.Count);

    /// <summary>The pairs of things that are in one group.</summary>
    public static HashSet<(T, T)> Pairs<T>(IEnumerable<IEnumerable<T>> groups) where T : IComparable<T>
    {
        var pairs = new HashSet<(T, T)>();
        foreach (var group in groups)
        {
            var items = group.Distinct().Order().ToList();
            for (var i = 0; i < items.Count; i++)
            {
                for (var j = i + 1; j < items.Count; j++)
                    pairs.Add((items[i], items[j]));
            }
        }
        return pairs;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"precision {100 * Precision,5:F1}  recall {100 * Recall,5:F1}  F1 {100 * F1,5:F1}  ({Right} right, {Found} found, {Gold} annotated)");
}
