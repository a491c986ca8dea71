using Selon.Claims.Mentions;
using Selon.Text;

namespace Selon.Training.Claims;

/// <summary>Says which mention that was found is which marked one: one to one, the closest first.</summary>
internal static class MentionMatching
{
    /// <summary>The pairs, of one article.</summary>
    public static IEnumerable<(GoldMention Gold, ClaimMention Mention)> Match(IReadOnlyList<GoldMention> gold, IReadOnlyList<ClaimMention> found)
    {
        var pairs = from g in Enumerable.Range(0, gold.Count)
                    from f in Enumerable.Range(0, found.Count)
                    let closeness = gold[g].Spans.Max(s => Closeness(s, found[f].Span))
                    where closeness > 0
                    orderby closeness descending, gold[g].Stance == found[f].Stance descending, g, f
                    select (g, f);
        var (goldTaken, foundTaken) = (new bool[gold.Count], new bool[found.Count]);
        foreach (var (g, f) in pairs)
        {
            if (goldTaken[g] || foundTaken[f])
                continue;
            (goldTaken[g], foundTaken[f]) = (true, true);
            yield return (gold[g], found[f]);
        }
    }

    // What was found must cover half of what was marked.
    private static double Closeness(TextSpan gold, TextSpan found)
    {
        var shared = Math.Min(gold.End, found.End) - Math.Max(gold.Start, found.Start);
        return shared * 2 < gold.Length || shared <= 0 ? 0 : (double)shared / (gold.Length + found.Length - shared);
    }
}
