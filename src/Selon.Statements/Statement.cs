using Selon.Knowledge.Times;
using Selon.Text;

namespace Selon.Statements;

/// <summary>What a text attributes to a source. The codebook of the project says what counts as one.</summary>
/// <remarks>Offsets of all spans are UTF-16 units of the document's text. Lists are in the order of the text.</remarks>
public sealed record Statement
{
    /// <summary>Identifier within the document: s1, s2 … in the order of the text.</summary>
    public required string Id { get; init; }

    /// <summary>The statement in whose content this one stands, null at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>Who says it; empty where the text names nobody.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>The words that attribute it; empty for a floating quotation or an unsourced conditional.</summary>
    public IReadOnlyList<TextSpan> Cue { get; init; } = [];

    /// <summary>What is said, several spans where the cue interrupts it.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>The media or channels through which it is known.</summary>
    public IReadOnlyList<Channel> Via { get; init; } = [];

    /// <summary>What the source does by saying it.</summary>
    public required Act Act { get; init; }

    /// <summary>Whether the words are quoted.</summary>
    public required Mode Mode { get; init; }

    /// <summary>True where the cue is negated ("n'a pas confirmé").</summary>
    public bool IsNegated { get; init; }

    /// <summary>"conditional", or the words by which distance is taken; null for none.</summary>
    public string? Hedge { get; init; }

    /// <summary>When it was said; null where the text does not say.</summary>
    public TimeExpression? Time { get; init; }

    /// <summary>Identifier of the statement whose content this one contradicts, else null.</summary>
    public string? Denies { get; init; }

    /// <summary>Identifier of the statement whose content this one corroborates, else null.</summary>
    public string? Supports { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>The word, frame and source that the rule went by; null where no word of the lexicon is behind it.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>The share of right statements among those that the rule makes under the same conditions, 0 to 1.</summary>
    public required double Confidence { get; init; }
}
