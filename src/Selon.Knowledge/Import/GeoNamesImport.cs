using System.Globalization;
using System.Text;
using Selon.Knowledge.Facts;

namespace Selon.Knowledge.Import;

/// <summary>Makes places of a dump of GeoNames (https://download.geonames.org/export/dump/, CC BY 4.0).</summary>
/// <remarks>
/// Reads the dump twice, line by line: once for what is wanted and the names of the regions, once to write. Memory grows
/// with the places that are imported, not with the dump.
/// </remarks>
public sealed class GeoNamesImport
{
    private readonly ImportOptions _options;
    private readonly ImportLines _lines;
    private readonly KnownPlaces _known;
    private readonly Dictionary<string, string> _states = new(StringComparer.Ordinal);
    private readonly HashSet<string> _wantedStates;
    private readonly HashSet<string> _keys;
    private readonly HashSet<int> _wanted = [];
    private readonly Dictionary<string, string> _regions = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<string>> _french = [];
    private string _newest = "";
    private int _knownCount, _withoutCountry, _frenchCount;

    private GeoNamesImport(ImportOptions options, CancellationToken cancellation)
    {
        _options = options;
        _lines = new ImportLines(options.Progress, cancellation);
        var facts = FactFolder.Read([.. options.Folders]);
        var places = facts["places"].Where(p => options.Replaces is null || p.File != Path.GetFullPath(options.Replaces)).ToList();
        _known = new KnownPlaces(places);
        _keys = places.Select(p => p.Required("key")).ToHashSet(StringComparer.Ordinal);
        foreach (var state in facts["states"])
        {
            if (state["iso2"] is { } code)
                _states.TryAdd(code, state.Required("key"));
        }
        _wantedStates = options.Countries.Select(c => _states.GetValueOrDefault(c.ToUpperInvariant(), c)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (_wantedStates.FirstOrDefault(w => !_states.Values.Contains(w, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            throw new ArgumentException($"{unknown} is no country with a code of ISO 3166; write UKR or UA", nameof(options));
    }

    /// <summary>Imports; lines that cannot be read are counted and left out.</summary>
    /// <exception cref="IOException">A file cannot be read, or the output cannot be written.</exception>
    /// <exception cref="ArgumentException">A country is not known.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImportReport Run(ImportOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        var import = new GeoNamesImport(options, cancellation);
        import.FindWanted();
        if (options.NamesFile is { } names)
            import.ReadFrenchNames(names);
        var imported = import.Write();
        return new ImportReport
        {
            Imported = imported,
            Known = import._knownCount,
            WithoutCountry = import._withoutCountry,
            FrenchNames = import._frenchCount,
            BadLines = import._lines.BadLines,
            Problems = import._lines.Problems,
        };
    }

    private void FindWanted()
    {
        foreach (var (line, number) in _lines.Read(_options.File))
        {
            if (GeoNamesRow.Parse(line, out var problem) is not { } row)
            {
                _lines.Report(_options.File, number, problem);
                continue;
            }
            if (row.Feature == "A.ADM1")
                _regions.TryAdd($"{row.Country}.{row.Region}", row.Name);
            if (FeatureKinds.Of(row, _options.LeastPopulation) is null || !IsInCountries(row))
                continue;
            _wanted.Add(row.Id);
            if (string.CompareOrdinal(row.Modified, _newest) > 0)
                _newest = row.Modified;
        }
    }

    private bool IsInCountries(GeoNamesRow row) =>
        _wantedStates.Count == 0 || (_states.TryGetValue(row.Country, out var state) && _wantedStates.Contains(state));

    // alternateNameId, geonameid, language, name, preferred, short, colloquial, historic …
    private void ReadFrenchNames(string file)
    {
        foreach (var (line, number) in _lines.Read(file))
        {
            var fields = line.Split('\t');
            if (fields.Length < 4 || !int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            {
                _lines.Report(file, number, "not a line of alternate names");
                continue;
            }
            if (fields[2] != "fr" || !_wanted.Contains(id) || !GeoNamesRow.IsName(fields[3]) || IsSet(fields, 6) || IsSet(fields, 7))
                continue;
            if (!_french.TryGetValue(id, out var names))
                _french.Add(id, names = []);
            names.Insert(IsSet(fields, 4) ? 0 : names.Count, fields[3].Trim());
        }
    }

    private static bool IsSet(string[] fields, int field) => fields.Length > field && fields[field] == "1";

    private int Write()
    {
        using var writer = new StreamWriter(_options.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine("# Places imported from GeoNames by \"selon knowledge import\".");
        writer.WriteLine("# Sources: GeoNames (https://www.geonames.org/, CC BY 4.0); radii are estimates from kind or population.");
        if (_newest.Length > 0)
            writer.WriteLine($"# Good until: {_newest}");
        writer.WriteLine(string.Join('\t', FactTable.Columns["places"]));
        var count = 0;
        foreach (var (line, _) in _lines.Read(_options.File, again: true))
        {
            // Bad lines were counted when it was read before.
            if (GeoNamesRow.Parse(line, out _) is { } row && _wanted.Remove(row.Id) && Place(row) is { } place)
            {
                writer.WriteLine(place);
                count++;
            }
        }
        return count;
    }

    private string? Place(GeoNamesRow row)
    {
        if (!_states.TryGetValue(row.Country, out var country))
        {
            _withoutCountry++;
            return null;
        }
        var kind = FeatureKinds.Of(row, _options.LeastPopulation)!;
        string[] names = [.. _french.GetValueOrDefault(row.Id, []).Append(row.Name).Distinct(StringComparer.Ordinal)];
        if (_known.Has(row, kind, country, names.Append(row.AsciiName)))
        {
            _knownCount++;
            return null;
        }
        _frenchCount += names.Length - 1;
        var number = row.Id.ToString(CultureInfo.InvariantCulture);
        var region = row.Feature == "A.ADM1" ? null : _regions.GetValueOrDefault($"{row.Country}.{row.Region}");
        string[] fields =
        [
            Key(row.AsciiName, number), "-", number, kind, string.Join(" | ", names), row.Name, "-", country, region ?? "-",
            row.Latitude.ToString("0.#####", CultureInfo.InvariantCulture), row.Longitude.ToString("0.#####", CultureInfo.InvariantCulture),
            FeatureKinds.Radius(kind, row).ToString("0.#", CultureInfo.InvariantCulture),
            row.Population is > 0 and <= int.MaxValue ? row.Population.ToString(CultureInfo.InvariantCulture) : "-",
        ];
        return string.Join('\t', fields);
    }

    // The number makes it the only one and keeps it the same when other places come.
    private string Key(string name, string number)
    {
        var key = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
                key.Append(letter);
            else if (key.Length > 0 && key[^1] != '-')
                key.Append('-');
        }
        var stem = key.ToString().Trim('-');
        var whole = stem.Length == 0 ? "geonames-" + number : $"{stem}-{number}";
        while (!_keys.Add(whole))
            whole += "-g";
        return whole;
    }
}
