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
        var (runs, quoted) = (new List<uint>(words.Count), new List<uint>());
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
        var (terms, weights) = Terms(words);
        return new TextSketch { Runs = Sorted(runs), QuotedRuns = Sorted(quoted), Terms = terms, Weights = weights, WordCount = words.Count };
    }

    // Stem and weight in one number, so that sorting brings the greatest weight of a stem, and the mark of a name, last.
    private static (uint[] Stems, byte[] Weights) Terms(IReadOnlyList<ArticleWord> words)
    {
        var names = NameStems(words);
        var found = new List<ulong>(words.Count / 2);
        foreach (var word in words)
        {
            var isName = !word.Is(WordTraits.Number) && word.Weight >= LeastNameWeight && names.Contains(word.Stem);
            if (isName || (word.Weight >= LeastTermWeight && (word.Length >= LeastTermLength || word.Is(WordTraits.Number))))
                found.Add(((ulong)word.Stem << 8) | word.Weight | (isName ? TextSketch.NameMark : 0u));
        }
        found.Sort();
        var last = 0;
        for (var i = 0; i < found.Count; i++)
        {
            if (i + 1 < found.Count && found[i + 1] >> 8 == found[i] >> 8)
                continue;
            found[last++] = found[i];
        }
        var (stems, weights) = (new uint[last], new byte[last]);
        for (var i = 0; i < last; i++)
            (stems[i], weights[i]) = ((uint)(found[i] >> 8), (byte)found[i]);
        return (stems, weights);
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

    private static uint[] Sorted(List<uint> hashes)
    {
        hashes.Sort();
        var last = 0;
        for (var i = 0; i < hashes.Count; i++)
        {
            if (i == 0 || hashes[i] != hashes[i - 1])
                hashes[last++] = hashes[i];
        }
        return [.. hashes[..last]];
    }
}
