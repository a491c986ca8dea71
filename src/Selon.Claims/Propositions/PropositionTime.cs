namespace Selon.Claims.Propositions;

/// <summary>The days in which what is said lies.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day.</param>
/// <param name="Origin">Where the article says it.</param>
public sealed record PropositionTime(DateOnly First, DateOnly Last, TimeOrigin Origin)
{
    /// <summary>True where at least one day is in both.</summary>
    public bool Overlaps(PropositionTime other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return First <= other.Last && other.First <= Last;
    }
}
