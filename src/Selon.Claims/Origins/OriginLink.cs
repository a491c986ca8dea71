namespace Selon.Claims.Origins;

/// <summary>Two documents that go back to one origin.</summary>
/// <param name="A">The id of the one document, the lesser of the two.</param>
/// <param name="B">The id of the other.</param>
/// <param name="Kind">What makes them one.</param>
/// <param name="Reason">What shows it, in a few words.</param>
public sealed record OriginLink(string A, string B, OriginKind Kind, string Reason);
