using Selon.Claims.Mentions;

namespace Selon.Claims.Grouping;

/// <summary>Says how groups of mentions stand to each other.</summary>
public static class ClaimLinker
{
    private static readonly ClaimRelation[] s_order =
    [
        ClaimRelation.QuantityConflict, ClaimRelation.CounterAccusation, ClaimRelation.Refutes, ClaimRelation.Narrows, ClaimRelation.Supports, ClaimRelation.Related,
    ];

    /// <summary>The relation of one group to another; null where they have nothing to do with each other.</summary>
    /// <remarks>The closest relation that at least a third of the pairs of mentions with words of their own have.</remarks>
    public static ClaimRelation? Relate(IReadOnlyList<ClaimMention> one, IReadOnlyList<ClaimMention> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var counts = new int[Enum.GetValues<ClaimRelation>().Length];
        var (pairs, related) = (0, 0);
        foreach (var a in Own(one))
        {
            foreach (var b in Own(other))
            {
                pairs++;
                if (MentionComparer.Compare(a, b).Relation is not { } relation)
                    continue;
                counts[(int)relation]++;
                related++;
            }
        }
        if (related * 4 < pairs || related == 0)
            return null;
        foreach (var relation in s_order)
        {
            if (counts[(int)relation] * 3 >= related)
                return relation;
        }
        return ClaimRelation.Related;
    }

    // Copies of one text add nothing; a few mentions tell.
    private static IEnumerable<ClaimMention> Own(IReadOnlyList<ClaimMention> mentions)
    {
        var own = mentions.Where(m => m.About is null).DistinctBy(Signature.Of, StringComparer.Ordinal).OrderBy(m => m.Id, StringComparer.Ordinal).Take(12).ToList();
        return own.Count > 0 ? own : mentions.Take(1);
    }
}
