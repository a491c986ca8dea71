namespace Selon.Knowledge.Search;

/// <summary>An office that a phrase names, whoever holds it.</summary>
/// <param name="Words">The words of the phrase.</param>
/// <param name="Role">The noun of office.</param>
/// <param name="Of">The state or organisation.</param>
/// <param name="Holdings">All who held it, the earliest first.</param>
public sealed record OfficeFinding(string Words, Role Role, Entity Of, IReadOnlyList<OfficeHolding> Holdings);
