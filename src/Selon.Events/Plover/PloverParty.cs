namespace Selon.Events.Plover;

/// <summary>Somebody who takes part in an event of PLOVER.</summary>
/// <param name="Raw">The words of the text.</param>
/// <param name="Name">The name in English; null where it is not known who that is.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code; null where unknown.</param>
/// <param name="Sector">GOV, MIL, REB …; null where unknown.</param>
/// <param name="Wikidata">The number in Wikidata; null where it is not verified.</param>
public sealed record PloverParty(string Raw, string? Name = null, string? Country = null, string? Sector = null, string? Wikidata = null);
