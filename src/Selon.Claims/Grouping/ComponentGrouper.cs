using Selon.Claims.Mentions;

namespace Selon.Claims.Grouping;

/// <summary>Groups the mentions of one component.</summary>
internal static class ComponentGrouper
{
    private const double MostEvidence = 5;

    // Two that share no key speak of different things as far as the keys tell, and are not compared: a component may be large.
    private const double EvidenceWithoutKey = -0.8;

    /// <summary>The groups, each in the order of ids.</summary>
    /// <param name="mentions">The mentions in the order of their ids.</param>
    /// <param name="constraints">What people said of pairs.</param>
    /// <param name="score">How likely two say the same.</param>
    public static IEnumerable<IReadOnlyList<ClaimMention>> Group(IReadOnlyList<ClaimMention> mentions, IReadOnlyCollection<GroupingConstraint> constraints, Func<ClaimMention, ClaimMention, double> score)
    {
        if (mentions.Count == 1)
            return [mentions];
        var units = Units(mentions, constraints, out var unitOf);
        var linkage = new AverageLinkage(Similarities(units, score));
        var apart = constraints.Where(c => !c.IsSame).ToList();
        Forbid(linkage, apart, unitOf);
        Oblige(linkage, mentions, constraints, unitOf);
        var clusters = linkage.Clusters(0);
        return mentions.GroupBy(m => clusters[unitOf[m.Id]]).Select(g => (IReadOnlyList<ClaimMention>)[.. g]);
    }

    // Copies of a text count once: a hundred reprints must not outweigh two articles of their own.
    private static List<ClaimMention> Units(IReadOnlyList<ClaimMention> mentions, IReadOnlyCollection<GroupingConstraint> constraints, out Dictionary<string, int> unitOf)
    {
        var named = constraints.SelectMany(c => (string[])[c.First, c.Second]).ToHashSet(StringComparer.Ordinal);
        var units = new List<ClaimMention>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        unitOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            var signature = named.Contains(mention.Id) ? mention.Id : Signature.Of(mention);
            if (!known.TryGetValue(signature, out var unit))
            {
                known[signature] = unit = units.Count;
                units.Add(mention);
            }
            unitOf[mention.Id] = unit;
        }
        return units;
    }

    private static double[,] Similarities(List<ClaimMention> units, Func<ClaimMention, ClaimMention, double> score)
    {
        var similarities = new double[units.Count, units.Count];
        var keys = units.ConvertAll(ClaimKeys.Of);
        for (var i = 0; i < units.Count; i++)
        {
            for (var j = i + 1; j < units.Count; j++)
                similarities[i, j] = similarities[j, i] = ShareKey(keys[i], keys[j]) ? Evidence(score(units[i], units[j])) : EvidenceWithoutKey;
        }
        return similarities;
    }

    // Both are ascending.
    private static bool ShareKey(IReadOnlyList<ulong> one, IReadOnlyList<ulong> other)
    {
        var (i, j) = (0, 0);
        while (i < one.Count && j < other.Count)
        {
            if (one[i] == other[j])
                return true;
            if (one[i] < other[j])
                i++;
            else
                j++;
        }
        return false;
    }

    // Log odds, so that one sure difference weighs more than several vague likenesses.
    private static double Evidence(double score) => Math.Clamp(Math.Log(score / (1 - score)), -MostEvidence, MostEvidence);

    private static void Forbid(AverageLinkage linkage, IReadOnlyList<GroupingConstraint> apart, Dictionary<string, int> unitOf)
    {
        foreach (var constraint in apart)
        {
            if (unitOf.TryGetValue(constraint.First, out var a) && unitOf.TryGetValue(constraint.Second, out var b) && a != b)
                linkage.Forbid(a, b);
        }
    }

    // People's words go before what the articles refer to; what they hold apart stays apart.
    private static void Oblige(AverageLinkage linkage, IReadOnlyList<ClaimMention> mentions, IReadOnlyCollection<GroupingConstraint> constraints, Dictionary<string, int> unitOf)
    {
        var pairs = constraints.Where(c => c.IsSame).Select(c => (c.First, c.Second))
            .OrderBy(p => p.First, StringComparer.Ordinal).ThenBy(p => p.Second, StringComparer.Ordinal)
            .Concat(mentions.Where(m => m.About is not null).Select(m => (First: m.Id, Second: m.About!)));
        foreach (var (first, second) in pairs)
        {
            if (unitOf.TryGetValue(first, out var a) && unitOf.TryGetValue(second, out var b) && !linkage.IsForbidden(a, b))
                linkage.Join(a, b);
        }
    }
}
