using Selon.Claims.Mentions;

namespace Selon.Claims.Grouping;

/// <summary>Puts the mentions of one claim together, within and across articles.</summary>
/// <remarks>
/// The groups depend on the set of mentions alone, not on their order. Groups of a set are those of its components, the
/// sets that <c>Components</c> gives; so where some mentions are new, only the components of these are grouped again.
/// </remarks>
public static class ClaimGrouper
{
    /// <summary>The groups of a set of mentions.</summary>
    /// <param name="mentions">The mentions, each id once.</param>
    /// <param name="constraints">What people said of pairs; those of other mentions are ignored.</param>
    /// <param name="compare">A comparison that gives what <see cref="MentionComparer"/> gives, for example one that remembers; null for that one.</param>
    /// <returns>The groups, each in the order of ids, ordered by their first.</returns>
    public static IReadOnlyList<IReadOnlyList<ClaimMention>> Group(
        IReadOnlyCollection<ClaimMention> mentions, IReadOnlyCollection<GroupingConstraint>? constraints = null, Func<ClaimMention, ClaimMention, double>? compare = null)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        var score = compare ?? ((a, b) => MentionComparer.Compare(a, b).Score);
        return [.. Components(mentions, constraints, score)
            .SelectMany(c => ComponentGrouper.Group(c, constraints ?? [], score))
            .OrderBy(g => g[0].Id, StringComparer.Ordinal)];
    }

    /// <summary>The mentions that pairs which say the same, references within articles and people's words connect.</summary>
    /// <returns>The components, each in the order of ids, ordered by their first.</returns>
    public static IReadOnlyList<IReadOnlyList<ClaimMention>> Components(IReadOnlyCollection<ClaimMention> mentions, IReadOnlyCollection<GroupingConstraint>? constraints = null) =>
        Components(mentions, constraints, (a, b) => MentionComparer.Compare(a, b).Score);

    private static IReadOnlyList<IReadOnlyList<ClaimMention>> Components(
        IReadOnlyCollection<ClaimMention> mentions, IReadOnlyCollection<GroupingConstraint>? constraints, Func<ClaimMention, ClaimMention, double> score)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        ClaimMention[] ordered = [.. mentions.OrderBy(m => m.Id, StringComparer.Ordinal)];
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < ordered.Length; i++)
            index[ordered[i].Id] = i;
        var sets = new DisjointSets(ordered.Length);
        foreach (var (a, b) in Candidates(ordered))
        {
            if (!sets.AreOne(a, b) && score(ordered[a], ordered[b]) >= Comparison.SameFrom)
                sets.Join(a, b);
        }
        for (var i = 0; i < ordered.Length; i++)
        {
            if (ordered[i].About is { } about && index.TryGetValue(about, out var other))
                sets.Join(i, other);
        }
        foreach (var constraint in constraints ?? [])
        {
            if (constraint.IsSame && index.TryGetValue(constraint.First, out var a) && index.TryGetValue(constraint.Second, out var b))
                sets.Join(a, b);
        }
        return [.. Enumerable.Range(0, ordered.Length).GroupBy(sets.Find).Select(g => (IReadOnlyList<ClaimMention>)[.. g.Select(i => ordered[i])])];
    }

    /// <summary>True where two mentions connect: they share a key and say the same.</summary>
    /// <remarks>A store keeps these pairs: those of a new mention are among the mentions that share a key with it.</remarks>
    public static bool IsEdge(ClaimMention a, ClaimMention b) => MentionComparer.Compare(a, b).IsSame;

    private static IEnumerable<(int, int)> Candidates(ClaimMention[] mentions)
    {
        var blocks = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < mentions.Length; i++)
        {
            foreach (var key in ClaimKeys.Of(mentions[i]))
            {
                if (!blocks.TryGetValue(key, out var block))
                    blocks[key] = block = [];
                foreach (var other in block)
                    yield return (other, i);
                block.Add(i);
            }
        }
    }
}
