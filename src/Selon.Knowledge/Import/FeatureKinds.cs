using System.Collections.Frozen;
using Selon.Knowledge.Linking;

namespace Selon.Knowledge.Import;

/// <summary>Which features of GeoNames become places, and of which kind.</summary>
internal static class FeatureKinds
{
    private const int City = 50_000;
    private const int Town = 5_000;

    private static readonly FrozenDictionary<string, (string Kind, bool IsAlways)> s_kinds = EmbeddedTable.Read("Import/features.tsv")
        .ToFrozenDictionary(f => f[0], f => (f[1], f[2] == "yes"), StringComparer.Ordinal);

    /// <summary>The kind of a place; null for what is not imported.</summary>
    /// <param name="row">A line of GeoNames.</param>
    /// <param name="leastPopulation">Places with fewer inhabitants are left out, unless they are always in.</param>
    public static string? Of(GeoNamesRow row, long leastPopulation)
    {
        if (!s_kinds.TryGetValue(row.Feature, out var kind) || (!kind.IsAlways && row.Population < leastPopulation))
            return null;
        return kind.Kind != "settlement" ? kind.Kind : row.Population >= City ? "city" : row.Population >= Town ? "town" : "village";
    }

    /// <summary>Kilometres around the middle that hold most of a place: of a region by habit, else by its inhabitants.</summary>
    public static double Radius(string kind, GeoNamesRow row)
    {
        // Inhabitants on a square kilometre of a town.
        const double Density = 2500;
        if (kind == "region")
            return row.Feature == "A.ADM1" ? 60 : 20;
        return Math.Round(Math.Max(1, Math.Sqrt(row.Population / (Density * Math.PI))), 1);
    }
}
