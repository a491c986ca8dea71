using System.Globalization;
using System.Text;

namespace Selon.Knowledge.Import;

/// <summary>A line of a dump of GeoNames: 19 fields separated by tabs, as its readme describes them.</summary>
/// <param name="Id">The number of GeoNames.</param>
/// <param name="Name">The name in UTF-8.</param>
/// <param name="AsciiName">The name in plain letters.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Feature">Class and code: <c>P.PPLA</c>.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code; may be empty.</param>
/// <param name="Region">The code of the first-level region; may be empty.</param>
/// <param name="Population">Inhabitants, 0 where unknown.</param>
/// <param name="Modified">The day of the last change, as written.</param>
internal sealed record GeoNamesRow(
    int Id, string Name, string AsciiName, double Latitude, double Longitude, string Feature, string Country, string Region, long Population, string Modified)
{
    private const int FieldCount = 19;
    private const int LongestName = 200;

    /// <summary>Reads a line; null, with the reason, where it is none.</summary>
    public static GeoNamesRow? Parse(string line, out string problem)
    {
        var fields = line.Split('\t');
        problem = fields.Length != FieldCount ? $"{fields.Length} fields, expected {FieldCount} separated by tabs" : "";
        if (problem.Length > 0)
            return null;
        if (!int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) || id == 0)
            problem = "the first field is not a number";
        else if (!IsName(fields[1]))
            problem = "the name is empty or holds signs that no name has";
        if (!TryDegrees(fields[4], 90, out var latitude) || !TryDegrees(fields[5], 180, out var longitude))
            (problem, longitude) = ("the coordinates are not degrees", 0);
        if (!long.TryParse(fields[14].Length == 0 ? "0" : fields[14], NumberStyles.None, CultureInfo.InvariantCulture, out var population))
            problem = "the population is not a number";
        return problem.Length > 0 ? null : new GeoNamesRow(
            id, fields[1].Trim(), IsName(fields[2]) ? fields[2].Trim() : fields[1].Trim(), latitude, longitude, $"{fields[6]}.{fields[7]}", fields[8], fields[10],
            population, DateRange.TryParse(fields[18], out _) ? fields[18] : "");
    }

    /// <summary>Whether a text can be a name in a file of facts.</summary>
    public static bool IsName(string text)
    {
        if (text.Length > LongestName || text.Contains('|') || text.Contains('\uFFFD') || text.Trim().Length == 0 || text.StartsWith('#'))
            return false;
        var hasLetter = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune))
                return false;
            hasLetter |= Rune.IsLetterOrDigit(rune);
        }
        return hasLetter;
    }

    private static bool TryDegrees(string text, double most, out double degrees) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out degrees) && Math.Abs(degrees) <= most;
}
