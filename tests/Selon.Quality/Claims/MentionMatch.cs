using Selon.Claims.Articles;

namespace Selon.Quality.Claims;

/// <summary>Which mention that was found is which annotated one: one to one, the closest first, then the same stance.</summary>
/// <remarks>
/// A mention that was found must cover half of an annotated one. Where several stand on one and the same place, which is
/// which is settled last, by where the other mentions of their claims went.
/// </remarks>
internal static class MentionMatch
{
    private readonly record struct Pair(double Closeness, bool IsSameStance, int Gold, int Found);

    /// <summary>For each annotated mention the index of the one that was found, or -1.</summary>
    public static int[] Match(IReadOnlyList<ScoredMention> gold, IReadOnlyList<ScoredMention> found)
    {
        var pairs = Pairs(gold, found);
        var (goldCrowded, foundCrowded) = (Crowded(gold), Crowded(found));
        var match = Enumerable.Repeat(-1, gold.Count).ToArray();
        var taken = new bool[found.Count];
        var together = new Dictionary<(string, string), int>();
        foreach (var pair in pairs.Where(p => !goldCrowded[p.Gold] && !foundCrowded[p.Found])
            .OrderByDescending(p => p.Closeness).ThenByDescending(p => p.IsSameStance).ThenBy(p => p.Gold).ThenBy(p => p.Found))
        {
            if (match[pair.Gold] >= 0 || taken[pair.Found] || IsHeld(pair))
                continue;
            Take(pair);
            var key = (gold[pair.Gold].Claim, found[pair.Found].Claim);
            together[key] = together.GetValueOrDefault(key) + 1;
        }
        foreach (var pair in pairs.Where(p => match[p.Gold] < 0 && !taken[p.Found])
            .OrderByDescending(p => p.Closeness).ThenByDescending(p => together.GetValueOrDefault((gold[p.Gold].Claim, found[p.Found].Claim)))
            .ThenByDescending(p => p.IsSameStance).ThenBy(p => p.Gold).ThenBy(p => p.Found).ToList())
        {
            if (match[pair.Gold] < 0 && !taken[pair.Found])
                Take(pair);
        }
        return match;

        void Take(Pair pair)
        {
            match[pair.Gold] = pair.Found;
            taken[pair.Found] = true;
        }

        // A place that a crowded mention holds by a closer overlap stays free for it.
        bool IsHeld(Pair pair) => pairs.Any(other => other.Closeness > pair.Closeness
            && ((other.Found == pair.Found && goldCrowded[other.Gold]) || (other.Gold == pair.Gold && foundCrowded[other.Found])));
    }

    private static List<Pair> Pairs(IReadOnlyList<ScoredMention> gold, IReadOnlyList<ScoredMention> found)
    {
        var byDocument = found.Select((mention, index) => (mention, index)).ToLookup(f => f.mention.Document);
        var pairs = new List<Pair>();
        for (var i = 0; i < gold.Count; i++)
        {
            foreach (var (mention, index) in byDocument[gold[i].Document])
            {
                var closeness = gold[i].Places.SelectMany(g => mention.Places.Select(f => Overlap(g, f))).Max();
                if (closeness > 0)
                    pairs.Add(new Pair(Math.Round(closeness, 6), gold[i].Stance == mention.Stance, i, index));
            }
        }
        return pairs;
    }

    private static bool[] Crowded(IReadOnlyList<ScoredMention> mentions)
    {
        var counts = mentions.CountBy(Key).ToDictionary(StringComparer.Ordinal);
        return [.. mentions.Select(mention => counts[Key(mention)] > 1)];

        static string Key(ScoredMention mention) => mention.Document + string.Join(';', mention.Places);
    }

    private static double Overlap(FieldSpan gold, FieldSpan found)
    {
        if (gold.Field != found.Field)
            return 0;
        var shared = Math.Min(gold.End, found.End) - Math.Max(gold.Start, found.Start);
        return shared <= 0 || shared < 0.5 * (gold.End - gold.Start) ? 0
            : (double)shared / (gold.End - gold.Start + found.End - found.Start - shared);
    }
}
