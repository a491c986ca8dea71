namespace Selon.Claims.Origins;

/// <summary>Documents that go back to one origin.</summary>
/// <param name="Id">Identifier: o and letters and digits made of its first document and its kind.</param>
/// <param name="Kind">What makes them one.</param>
/// <param name="Documents">Ids of the documents from the first to the last published.</param>
public sealed record OriginGroup(string Id, OriginKind Kind, IReadOnlyList<string> Documents)
{
    /// <summary>The document that came first as far as the dates tell; null where they do not.</summary>
    public string? First { get; init; }

    /// <summary>What shows it: "credit AFP", "87 % of the words of …".</summary>
    public string? Reason { get; init; }
}
