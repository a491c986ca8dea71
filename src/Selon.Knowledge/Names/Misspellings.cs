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
            if (Math.Abs(name.Length - word.Length) > limit || name[0] != folded[0] || EditDistance.Within(name, folded, limit) is not { } distance || distance == 0)
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
}
