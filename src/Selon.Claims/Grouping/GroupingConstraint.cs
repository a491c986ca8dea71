namespace Selon.Claims.Grouping;

/// <summary>What a person says of two mentions.</summary>
/// <param name="First">The id of a mention.</param>
/// <param name="Second">The id of another.</param>
/// <param name="IsSame">True where both are of one claim, false where they must not be.</param>
public sealed record GroupingConstraint(string First, string Second, bool IsSame);
