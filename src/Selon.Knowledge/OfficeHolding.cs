namespace Selon.Knowledge;

/// <summary>An office held by a person.</summary>
/// <param name="Of">The state or organisation.</param>
/// <param name="Office">The office: <c>head-of-state</c>, <c>foreign-minister</c> …</param>
/// <param name="Title">Key of the role by which it is called: <c>president</c>, <c>king</c> …</param>
/// <param name="Person">The holder.</param>
/// <param name="From">First day, as precise as known; null for since before anything read.</param>
/// <param name="Until">Last day, as precise as known; null where still held on the day until which the file is good.</param>
/// <param name="IsActing">True for an interim.</param>
/// <param name="Evidence">The file and the line that say so.</param>
public sealed record OfficeHolding(
    Entity Of, string Office, string Title, Entity Person, string? From, string? Until, bool IsActing, string Evidence)
{
    /// <summary>The days on which the office was held, as widely as the dates allow.</summary>
    public DateRange Days => DateRange.Between(From, Until);
}
