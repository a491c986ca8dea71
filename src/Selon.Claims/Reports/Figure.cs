using Selon.Claims.Mentions;

namespace Selon.Claims.Reports;

/// <summary>Something that is told with several numbers, each by whom.</summary>
/// <param name="Values">The numbers from the least to the greatest, each with the claim that says it.</param>
public sealed record Figure(IReadOnlyList<FigureValue> Values)
{
    /// <summary>The least number told.</summary>
    public double Least => Values.Min(v => v.Quantity.Least);

    /// <summary>The greatest number told; infinity where one has no upper end.</summary>
    public double Most => Values.Max(v => v.Quantity.Most);

    /// <summary>The figures of claims: those joined by a conflict of quantities are one.</summary>
    public static IReadOnlyList<Figure> Of(IReadOnlyCollection<Claim> claims)
    {
        var conflicts = Conflicts(claims);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var figures = new List<Figure>();
        foreach (var claim in claims.OrderBy(c => c.First, StringComparer.Ordinal).ThenBy(c => c.Id, StringComparer.Ordinal))
        {
            var group = Reach(claim, conflicts, seen);
            if (group.Count < 2)
                continue;
            var values = group.Select(ValueOf).OfType<FigureValue>().OrderBy(v => v.Quantity.Least).ThenBy(v => v.Claim.Id, StringComparer.Ordinal).ToList();
            if (values.Count > 1)
                figures.Add(new Figure(values));
        }
        return figures;
    }

    // A conflict holds both ways, whichever of the two claims names it.
    private static ILookup<string, Claim> Conflicts(IReadOnlyCollection<Claim> claims)
    {
        var byId = claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        return claims.SelectMany(claim => claim.Links.Where(link => link.Type == ClaimRelation.QuantityConflict && byId.ContainsKey(link.To))
            .SelectMany(link => ((string From, Claim To)[])[(claim.Id, byId[link.To]), (link.To, claim)])).ToLookup(pair => pair.From, pair => pair.To);
    }

    private static List<Claim> Reach(Claim from, ILookup<string, Claim> conflicts, HashSet<string> seen)
    {
        var group = new List<Claim>();
        var open = new Stack<Claim>([from]);
        while (open.TryPop(out var claim))
        {
            if (!seen.Add(claim.Id))
                continue;
            group.Add(claim);
            foreach (var other in conflicts[claim.Id])
                open.Push(other);
        }
        return group;
    }

    // The number that most of the mentions share; the asserting ones speak first.
    private static FigureValue? ValueOf(Claim claim)
    {
        var quantity = claim.Mentions.Where(m => m.Stance is Stance.Assert or Stance.Confirm or Stance.Report)
            .SelectMany(m => m.Proposition.Quantities.Take(1)).GroupBy(q => q).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Least).FirstOrDefault()?.Key;
        return quantity is null ? null : new FigureValue(quantity, claim);
    }
}
