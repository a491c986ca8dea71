namespace Selon.Knowledge;

/// <summary>Where a place lies.</summary>
/// <param name="Latitude">Degrees north, WGS 84.</param>
/// <param name="Longitude">Degrees east, WGS 84.</param>
/// <param name="RadiusKilometers">Radius of a circle that holds most of it.</param>
/// <param name="Population">Inhabitants, 0 where unknown.</param>
public readonly record struct Coordinates(double Latitude, double Longitude, double RadiusKilometers, int Population);
