namespace Selon.Claims;

/// <summary>How a claim stands to another.</summary>
/// <param name="To">The other claim's id.</param>
/// <param name="Type">The relation.</param>
public sealed record ClaimLink(string To, ClaimRelation Type);
