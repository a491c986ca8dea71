namespace Selon.Claims.Origins;

/// <summary>The connected parts of a set of links.</summary>
internal static class Components
{
    /// <summary>The documents of each part, in the order of their ids; parts in the order of their first.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(IEnumerable<OriginLink> links)
    {
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in links)
        {
            var (a, b) = (RootOf(parents, link.A), RootOf(parents, link.B));
            if (a != b)
                parents[string.CompareOrdinal(a, b) < 0 ? b : a] = string.CompareOrdinal(a, b) < 0 ? a : b;
        }
        return [.. parents.Keys.Order(StringComparer.Ordinal).GroupBy(d => RootOf(parents, d), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal).Select(IReadOnlyList<string> (g) => [.. g])];
    }

    private static string RootOf(Dictionary<string, string> parents, string document)
    {
        parents.TryAdd(document, document);
        var root = document;
        while (parents[root] != root)
            root = parents[root];
        while (parents[document] != root)
            (document, parents[document]) = (parents[document], root);
        return root;
    }
}
