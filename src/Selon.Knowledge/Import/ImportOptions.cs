namespace Selon.Knowledge.Import;

/// <summary>What to import from GeoNames.</summary>
public sealed record ImportOptions
{
    /// <summary>The dump: <c>allCountries.txt</c> or the file of a country.</summary>
    public required string File { get; init; }

    /// <summary>The folders of facts that there are; places in them are not imported again.</summary>
    public required IReadOnlyList<string> Folders { get; init; }

    /// <summary>Where the places go.</summary>
    public required Stream Output { get; init; }

    /// <summary>A file that the import replaces, so its places do not count as there; null for none.</summary>
    public string? Replaces { get; init; }

    /// <summary><c>alternateNamesV2.txt</c> of GeoNames, for French names; null for none.</summary>
    public string? NamesFile { get; init; }

    /// <summary>Keys of states, or their ISO 3166-1 alpha-2 codes; empty for all.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Settlements and islands with fewer inhabitants are left out.</summary>
    public long LeastPopulation { get; init; } = 1000;

    /// <summary>Told from time to time how many bytes and lines were read since it was last told; null for nobody.</summary>
    public Action<long, int>? Progress { get; init; }
}
