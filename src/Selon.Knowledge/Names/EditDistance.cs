namespace Selon.Knowledge.Names;

/// <summary>
/// By how many letters two words differ: one wrong, missing, added, or two neighbours exchanged (optimal string alignment).
/// </summary>
internal static class EditDistance
{
    /// <summary>The distance of two folded texts; null where it is above the limit.</summary>
    public static int? Within(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }
            if (least > limit)
                return null;
            last.CopyTo(before);
            row.CopyTo(last);
        }
        return last[b.Length] <= limit ? last[b.Length] : null;
    }
}
