namespace Selon.Knowledge;

/// <summary>Who holds and who claims a disputed place.</summary>
/// <param name="Place">The place.</param>
/// <param name="HeldBy">Who controls it, null where nobody does or it is not known.</param>
/// <param name="ClaimedBy">One who claims it.</param>
/// <param name="From">First day, as precise as known; null for since before anything read.</param>
/// <param name="Until">Last day, as precise as known; null where it still holds.</param>
public sealed record Dispute(Entity Place, Entity? HeldBy, Entity? ClaimedBy, string? From, string? Until)
{
    /// <summary>The days on which it held, as widely as the dates allow.</summary>
    public DateRange Days => DateRange.Between(From, Until);
}
