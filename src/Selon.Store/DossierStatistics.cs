namespace Selon.Store;

/// <summary>How much there is in a dossier.</summary>
public sealed record DossierStatistics
{
    /// <summary>Documents.</summary>
    public required long Documents { get; init; }

    /// <summary>Places that documents came from; a text that was printed twice has two.</summary>
    public required long Sources { get; init; }

    /// <summary>Documents that are kept but could not be analysed.</summary>
    public required long Unanalyzed { get; init; }

    /// <summary>Statements of the newest analyses.</summary>
    public required long Statements { get; init; }

    /// <summary>Events of the newest analyses.</summary>
    public required long Events { get; init; }

    /// <summary>Claims of what happened.</summary>
    public required long Claims { get; init; }

    /// <summary>Claims of what happened that are asserted and denied.</summary>
    public required long Contested { get; init; }

    /// <summary>Actors that are named.</summary>
    public required long Actors { get; init; }

    /// <summary>What could not be read and has not been read since.</summary>
    public required long Failures { get; init; }

    /// <summary>Corrections that hold.</summary>
    public required long Corrections { get; init; }

    /// <summary>The first day of publication, null where no date is known.</summary>
    public string? First { get; init; }

    /// <summary>The last day of publication.</summary>
    public string? Last { get; init; }
}
