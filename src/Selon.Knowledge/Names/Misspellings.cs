namespace Selon.Knowledge.Names;

/// <summary>
/// Finds the state or capital that a word misspells by one letter, or by two where it is long: one wrong, missing,
/// added, or two exchanged (Damerau 1964).
/// </summary>
internal sealed class Misspellings
{
    private const int LeastLength = 5;
    private const int LengthForTwo = 9;

    private readonly List<(string Folded, NamePosting Posting)> _names = [];

    /// <summary>Makes the finder over names of one word.</summary>
    public Misspellings(IEnumerable<(string Name, NamePosting Posting)> names)
    {
        foreach (var (name, posting) in names)
        {
            var folded = Folded(name);
            if (folded.Length >= LeastLength && !folded.Contains(' '))
                _names.Add((folded, posting));
        }
    }

    /// <summary>The only name that the word misspells; null where there is none or several.</summary>
    public NamePosting? Find(ReadOnlySpan<char> word)
    {
        if (word.Length is < LeastLength or > 40)
            return null;
        Span<char> folded = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
            folded[i] = NameFolding.Fold(word[i]);
        var (best, bestDistance, isTie) = (default(NamePosting?), int.MaxValue, false);
        foreach (var (name, posting) in _names)
        {
            var limit = name.Length >= LengthForTwo && word.Length >= LengthForTwo ? 2 : 1;
            if (Math.Abs(name.Length - word.Length) > limit || name[0] != folded[0] || Distance(name, folded, limit) is not { } distance || distance == 0)
                continue;
            if (distance == bestDistance && best!.Value.Target != posting.Target)
                isTie = true;
            if (distance < bestDistance)
                (best, bestDistance, isTie) = (posting, distance, false);
        }
        return isTie ? null : best;
    }

    private static string Folded(string name) => string.Create(name.Length, name, (folded, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            folded[i] = NameFolding.Fold(source[i]);
    });

    // Optimal string alignment; null where it is above the limit.
    private static int? Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
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
