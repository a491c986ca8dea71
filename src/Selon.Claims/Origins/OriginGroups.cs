using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Selon.Claims.Origins;

/// <summary>Makes groups of links: what is linked, also over others, is one origin.</summary>
/// <remarks>
/// Within a group there may be closer ones: the reprints of a dispatch within those who rewrote it, these within all that
/// have it from the same agency. <see cref="Outermost"/> says which group counts as the one origin of a document.
/// </remarks>
public static class OriginGroups
{
    private const int IdLength = 12;

    /// <summary>The groups of documents and their links, the closest first.</summary>
    /// <param name="documents">Signatures of all documents that have a link; others do no harm.</param>
    /// <param name="links">The links.</param>
    public static IReadOnlyList<OriginGroup> Of(IEnumerable<DocumentSignature> documents, IEnumerable<OriginLink> links)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(links);
        var known = documents.ToDictionary(d => d.Document, StringComparer.Ordinal);
        OriginLink[] ordered = [.. links.OrderBy(l => l.Kind).ThenBy(l => l.A, StringComparer.Ordinal).ThenBy(l => l.B, StringComparer.Ordinal)];
        var groups = new List<OriginGroup>();
        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (var widest in (ReadOnlySpan<OriginKind>)[OriginKind.Reprint, OriginKind.Rewrite, OriginKind.SameFamily])
        {
            OriginLink[] taken = [.. ordered.Where(l => l.Kind <= widest)];
            foreach (var part in Components.Of(taken))
            {
                DocumentSignature[] members = [.. part.Select(d => known[d]).OrderBy(d => d.PublishedMinute ?? long.MaxValue).ThenBy(d => d.Document, StringComparer.Ordinal)];
                if (!made.Add(string.Join('\n', members.Select(m => m.Document))))
                    continue;
                var inside = part.ToHashSet(StringComparer.Ordinal);
                // What joins most of them on this level names the group.
                var reason = taken.Where(l => inside.Contains(l.A) && (widest < OriginKind.SameFamily ? l.Kind == widest : l.Kind > OriginKind.Rewrite))
                    .GroupBy(l => l.Kind).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().First();
                groups.Add(new OriginGroup(Id(members[0].Document, reason.Kind), reason.Kind, [.. members.Select(m => m.Document)])
                {
                    First = members.All(m => m.PublishedMinute is not null) && IsAlone(members) ? members[0].Document : null,
                    Reason = reason.Reason,
                });
            }
        }
        return groups;
    }

    /// <summary>For each document the widest group that it is in.</summary>
    public static IReadOnlyDictionary<string, OriginGroup> Outermost(IEnumerable<OriginGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var widest = new Dictionary<string, OriginGroup>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            foreach (var document in group.Documents)
            {
                if (!widest.TryGetValue(document, out var other) || other.Documents.Count < group.Documents.Count)
                    widest[document] = group;
            }
        }
        return widest;
    }

    // Of two with the day alone nobody knows which came first.
    private static bool IsAlone(DocumentSignature[] members) =>
        members[1].Day != members[0].Day || (members[0].HasMoment && members.All(m => m.HasMoment || m.Day != members[0].Day));

    private static string Id(string first, OriginKind kind)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{(int)kind}\n{first}")));
        return "o" + Convert.ToHexStringLower(hash)[..IdLength];
    }
}
