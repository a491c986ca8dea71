namespace Selon.Events.Plover;

/// <summary>An event as data sets in PLOVER have it: a row of POLECAT, with what Selon knows besides.</summary>
/// <remarks>What this has no value for, POLECAT's other columns, is left out of the JSON.</remarks>
public sealed record PloverRecord
{
    /// <summary>Identifier of the event among all documents.</summary>
    public required string Id { get; init; }

    /// <summary>Identifier of the document.</summary>
    public required string StoryId { get; init; }

    /// <summary>The type, folded by <see cref="PloverFolding"/>.</summary>
    public required EventType Type { get; init; }

    /// <summary>The mode; null for none.</summary>
    public string? Mode { get; init; }

    /// <summary>The code of CAMEO, of the act itself.</summary>
    public required string Cameo { get; init; }

    /// <summary>When, as precise as known, <c>2020-09-30</c>; null where unknown.</summary>
    public string? Date { get; init; }

    /// <summary>Who does it.</summary>
    public IReadOnlyList<PloverParty> Actors { get; init; } = [];

    /// <summary>To whom.</summary>
    public IReadOnlyList<PloverParty> Recipients { get; init; } = [];

    /// <summary>Where; null where unknown.</summary>
    public PloverPlace? Place { get; init; }

    /// <summary>Whether it happened.</summary>
    public required Factuality Factuality { get; init; }

    /// <summary>The words for who vouches for it; empty for the author.</summary>
    public IReadOnlyList<string> SaidBy { get; init; } = [];

    /// <summary>The figures in the words of the text, each with the words for its source; null for the author.</summary>
    public IReadOnlyList<(NumberKind Kind, string Words, string? SaidBy)> Numbers { get; init; } = [];

    /// <summary>The words that name the act.</summary>
    public required string Words { get; init; }

    /// <summary>The outlet, else where the document was read from.</summary>
    public required string Source { get; init; }

    /// <summary>When the document was published, as precise as known; null where unknown.</summary>
    public string? Published { get; init; }

    /// <summary>ISO 639-1 code of the document's language.</summary>
    public required string Language { get; init; }
}
