using Selon.Claims.Articles;
using Selon.Statements;

namespace Selon.Store.Statements;

/// <summary>A statement of a dossier: what a document attributes to a source. Places count code points.</summary>
public sealed record StoredStatement
{
    /// <summary>Identifier in all dossiers: s and letters and digits made of the document and the place of the content.</summary>
    public required string Id { get; init; }

    /// <summary>Its document.</summary>
    public required DocumentHead Document { get; init; }

    /// <summary>Its number in the document: s1, s2 …; changes when the document is analysed again.</summary>
    public required string Number { get; init; }

    /// <summary>Id of the statement in whose content this one stands; null at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>Who says it; empty where the text names nobody.</summary>
    public required IReadOnlyList<StoredSpeaker> Sources { get; init; }

    /// <summary>The words that attribute it.</summary>
    public required IReadOnlyList<Passage> Cue { get; init; }

    /// <summary>What is said.</summary>
    public required IReadOnlyList<Passage> Content { get; init; }

    /// <summary>The media or channels through which it is known.</summary>
    public required IReadOnlyList<StoredSpeaker> Via { get; init; }

    /// <summary>What the source does by saying it.</summary>
    public required Act Act { get; init; }

    /// <summary>Whether the words are quoted.</summary>
    public required Mode Mode { get; init; }

    /// <summary>True where the cue is negated.</summary>
    public bool IsNegated { get; init; }

    /// <summary>"conditional", or the words by which distance is taken; null for none.</summary>
    public string? Hedge { get; init; }

    /// <summary>When it was said in EDTF; null where the text does not say.</summary>
    public string? Time { get; init; }

    /// <summary>The first day on which it may have been said, else on which the document may have been published; null where unknown.</summary>
    public string? FirstDay { get; init; }

    /// <summary>The last such day.</summary>
    public string? LastDay { get; init; }

    /// <summary>Id of the statement whose content this one contradicts; null for none.</summary>
    public string? Denies { get; init; }

    /// <summary>Id of the statement whose content this one corroborates; null for none.</summary>
    public string? Supports { get; init; }

    /// <summary>True where a person rejected it; lists leave it out.</summary>
    public bool IsRejected { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>The share of right statements among those of the rule, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>What is said, its pieces joined.</summary>
    public string Words => string.Join(" … ", Content.Select(p => p.Text));
}
