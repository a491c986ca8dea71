namespace Selon.Events.Plover;

/// <summary>Where an event of PLOVER took place.</summary>
/// <param name="Raw">The words of the text.</param>
/// <param name="Name">The name in English; null where it is not known which place that is.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code; null where unknown.</param>
/// <param name="Latitude">Degrees of WGS 84; null where unknown.</param>
/// <param name="Longitude">Degrees of WGS 84; null where unknown.</param>
public sealed record PloverPlace(string Raw, string? Name = null, string? Country = null, double? Latitude = null, double? Longitude = null);
