namespace Selon.Knowledge;

/// <summary>A membership in an organisation.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Member">The state or organisation that is a member.</param>
/// <param name="Role"><c>member</c>, <c>permanent-member</c>, <c>observer</c>, <c>co-chair</c>, <c>suspended</c>.</param>
/// <param name="From">First day, as precise as known; null for since before anything read.</param>
/// <param name="Until">Last day, as precise as known; null where it still holds.</param>
public sealed record Membership(Entity Organisation, Entity Member, string Role, string? From, string? Until)
{
    /// <summary>The days on which it held, as widely as the dates allow.</summary>
    public DateRange Days => DateRange.Between(From, Until);
}
