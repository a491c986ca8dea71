namespace Selon.Claims.Origins;

/// <summary>Groups documents that go back to one origin.</summary>
/// <remarks>The groups depend on the set of documents, not on their order.</remarks>
public static class OriginFinder
{
    /// <summary>Finds the groups among documents that are all at hand.</summary>
    public static IReadOnlyList<OriginGroup> Find(IReadOnlyCollection<DocumentSignature> signatures)
    {
        ArgumentNullException.ThrowIfNull(signatures);
        DocumentSignature[] ordered = [.. signatures.DistinctBy(s => s.Document).OrderBy(s => s.Document, StringComparer.Ordinal)];
        return OriginGroups.Of(ordered, Links(ordered));
    }

    /// <summary>The links among documents: each pair that shares a key is compared once.</summary>
    public static IReadOnlyList<OriginLink> Links(IReadOnlyList<DocumentSignature> signatures)
    {
        ArgumentNullException.ThrowIfNull(signatures);
        var index = new Dictionary<long, List<int>>();
        var links = new List<OriginLink>();
        var seen = new HashSet<int>();
        for (var i = 0; i < signatures.Count; i++)
        {
            seen.Clear();
            foreach (var probe in signatures[i].Probes)
            {
                if (!index.TryGetValue(probe, out var others))
                    continue;
                foreach (var other in others)
                {
                    if (seen.Add(other) && OriginComparer.Compare(signatures[other], signatures[i]) is { } link)
                        links.Add(link);
                }
            }
            foreach (var key in signatures[i].Keys)
            {
                if (!index.TryGetValue(key, out var list))
                    index[key] = list = [];
                list.Add(i);
            }
        }
        return links;
    }
}
