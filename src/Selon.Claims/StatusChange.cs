namespace Selon.Claims;

/// <summary>A step in the history of a claim.</summary>
/// <param name="At">When the mention that caused it was said or published, in EDTF; null where unknown.</param>
/// <param name="Status">The status from then on.</param>
/// <param name="Because">The id of the mention that caused it.</param>
public sealed record StatusChange(string? At, ClaimStatus Status, string Because);
