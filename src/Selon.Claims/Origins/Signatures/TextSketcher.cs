namespace Selon.Claims.Origins.Signatures;

/// <summary>Makes the sketch of a text.</summary>
internal static class TextSketcher
{
    /// <summary>Words in a run: long enough to be nobody's usual phrase, short enough to survive light editing.</summary>
    public const int RunLength = 4;

    private const int LeastTermWeight = 23;
    private const int LeastTermLength = 4;
    private const int LeastNameWeight = 20;

    /// <summary>The sketch of the words of an article.</summary>
    public static TextSketch Make(IReadOnlyList<ArticleWord> words)
    {
        var (runs, quoted) = (new HashSet<uint>(), new HashSet<uint>());
        for (var i = 0; i + RunLength <= words.Count; i++)
        {
            var (hash, isQuoted) = (14695981039346656037UL, true);
            for (var k = 0; k < RunLength; k++)
            {
                hash = (hash ^ words[i + k].Hash) * 1099511628211UL;
                hash ^= hash >> 29;
                isQuoted &= words[i + k].Is(WordTraits.Quoted);
            }
            (isQuoted ? quoted : runs).Add(WordReader.Folded(hash));
        }
        var names = NameStems(words);
        var terms = new SortedDictionary<uint, byte>();
        foreach (var word in words)
        {
            var isName = names.Contains(word.Stem) && !word.Is(WordTraits.Number);
            if (!isName && (word.Weight < LeastTermWeight || (word.Length < LeastTermLength && !word.Is(WordTraits.Number))))
                continue;
            terms[word.Stem] = Math.Max(terms.GetValueOrDefault(word.Stem), (byte)(word.Weight | (isName ? TextSketch.NameMark : 0)));
        }
        return new TextSketch
        {
            Runs = Sorted(runs), QuotedRuns = Sorted(quoted), Terms = [.. terms.Keys], Weights = [.. terms.Values], WordCount = words.Count,
        };
    }

    // A capital at the beginning of a sentence tells nothing; elsewhere in the text the same word may.
    private static HashSet<uint> NameStems(IReadOnlyList<ArticleWord> words)
    {
        var (names, lower) = (new HashSet<uint>(), new HashSet<uint>());
        foreach (var word in words)
        {
            if (word.Length <= 2 || word.Weight < LeastNameWeight)
                continue;
            if (!word.Is(WordTraits.Capital))
                lower.Add(word.Stem);
            else if (!word.Is(WordTraits.Initial))
                names.Add(word.Stem);
        }
        names.ExceptWith(lower);
        return names;
    }

    private static uint[] Sorted(HashSet<uint> hashes)
    {
        uint[] sorted = [.. hashes];
        Array.Sort(sorted);
        return sorted;
    }
}
