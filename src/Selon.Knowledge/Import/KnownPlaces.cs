using System.Globalization;
using Selon.Knowledge.Facts;
using Selon.Knowledge.Names;

namespace Selon.Knowledge.Import;

/// <summary>The places that the base has: by their numbers of GeoNames, and by their names and coordinates.</summary>
internal sealed class KnownPlaces
{
    // A place of the same name, country and sort is the same within these kilometres; regions have their middle anywhere.
    private const double Near = 15;
    private const double NearRegion = 200;
    private const double KilometersPerDegree = 111.2;

    private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, List<FactRow>> _names = [];

    public KnownPlaces(IEnumerable<FactRow> places)
    {
        foreach (var place in places)
        {
            if (place["geonames"] is { } number)
                _numbers.Add(number);
            foreach (var name in place.Values("names_fr").Concat(place.Values("names_en")))
            {
                var hash = NameFolding.Hash(NameFolding.Empty, name);
                if (!_names.TryGetValue(hash, out var same))
                    _names.Add(hash, same = []);
                same.Add(place);
            }
        }
    }

    /// <summary>True where the base has the place.</summary>
    public bool Has(GeoNamesRow row, string kind, string country, IEnumerable<string> names)
    {
        if (_numbers.Contains(row.Id.ToString(CultureInfo.InvariantCulture)))
            return true;
        foreach (var name in names)
        {
            if (_names.TryGetValue(NameFolding.Hash(NameFolding.Empty, name), out var same)
                && same.Exists(p => p["country"] == country && (p["kind"] == "region") == (kind == "region") && Distance(p, row) <= (kind == "region" ? NearRegion : Near)))
                return true;
        }
        return false;
    }

    // Flat: for some kilometres the earth is.
    private static double Distance(FactRow place, GeoNamesRow row)
    {
        if (!double.TryParse(place["latitude"], CultureInfo.InvariantCulture, out var latitude) || !double.TryParse(place["longitude"], CultureInfo.InvariantCulture, out var longitude))
            return double.MaxValue;
        var north = (latitude - row.Latitude) * KilometersPerDegree;
        var east = (longitude - row.Longitude) * KilometersPerDegree * Math.Cos(row.Latitude * Math.PI / 180);
        return Math.Sqrt((north * north) + (east * east));
    }
}
