namespace Selon.Knowledge.Search;

/// <summary>What the base knows of a phrase.</summary>
public sealed record SearchResult
{
    /// <summary>The phrase.</summary>
    public required string Phrase { get; init; }

    /// <summary>The days that were asked for; null for none.</summary>
    public DateRange? At { get; init; }

    /// <summary>What it can mean, the likeliest first; several where it is ambiguous, or where its parts were found.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>True where the findings are parts of the phrase, and nothing is known of the whole.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The office that the phrase names; null where it names none.</summary>
    public OfficeFinding? Office { get; init; }

    /// <summary>Names that are spelt alike, the nearest first, where nothing was found.</summary>
    public IReadOnlyList<string> NearNames { get; init; } = [];

    /// <summary>True where nothing was found.</summary>
    public bool IsEmpty => Findings.Count == 0 && Office is null;
}
