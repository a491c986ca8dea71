namespace Selon.Claims.Origins;

/// <summary>What counting needs to know of a document.</summary>
/// <param name="Document">Its id.</param>
public sealed record DocumentOrigin(string Document)
{
    /// <summary>The key under which its own words and unnamed sources go: the agency that it credits, else its outlet, else its id.</summary>
    public required string Own { get; init; }

    /// <summary>The same of the group that it belongs to: all who print one dispatch have what its agency found.</summary>
    public required string Common { get; init; }

    /// <summary>The key of its outlet; null where unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>The id of the widest group of its origin; null where it stands alone.</summary>
    public string? Group { get; init; }

    /// <summary>Minutes from 1970 to its publication; null where not even the day is known.</summary>
    public long? PublishedMinute { get; init; }

    /// <summary>True where it comes back to an earlier article of its outlet.</summary>
    public bool IsCorrection { get; init; }

    /// <summary>What counting needs to know of many documents.</summary>
    /// <param name="signatures">Their signatures.</param>
    /// <param name="groups">The groups among them.</param>
    public static IReadOnlyDictionary<string, DocumentOrigin> Of(IEnumerable<DocumentSignature> signatures, IEnumerable<OriginGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(signatures);
        ArgumentNullException.ThrowIfNull(groups);
        var known = signatures.DistinctBy(s => s.Document).ToDictionary(s => s.Document, StringComparer.Ordinal);
        var widest = OriginGroups.Outermost(groups);
        var common = new Dictionary<string, string>(StringComparer.Ordinal);
        return known.Values.ToDictionary(s => s.Document, s => Of(s, widest.GetValueOrDefault(s.Document)), StringComparer.Ordinal);

        DocumentOrigin Of(DocumentSignature signature, OriginGroup? group) => new(signature.Document)
        {
            Own = OwnOf(signature),
            Common = group is null ? OwnOf(signature) : common.TryGetValue(group.Id, out var key) ? key : common[group.Id] = CommonOf(group),
            Outlet = signature.Outlet,
            Group = group?.Id,
            PublishedMinute = signature.PublishedMinute,
            IsCorrection = signature.IsCorrection,
        };

        string CommonOf(OriginGroup group)
        {
            var members = group.Documents.Select(d => known.GetValueOrDefault(d)).OfType<DocumentSignature>().ToList();
            return OwnOf(members.FirstOrDefault(m => m.Agencies.Count == 1) ?? members[0]);
        }
    }

    /// <summary>The key under which a document's own words go.</summary>
    internal static string OwnOf(DocumentSignature signature) => signature.Agencies is [var agency] ? agency : signature.Outlet ?? signature.Document;
}
