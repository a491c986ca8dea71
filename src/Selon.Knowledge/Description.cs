using Selon.Text;

namespace Selon.Knowledge;

/// <summary>A noun phrase that says what somebody is: "deux sources proches des insurgés syriens".</summary>
/// <param name="Span">From the article to the last complement that was understood.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Head">Index in the sentence of the noun.</param>
/// <param name="Role">The noun of office or function.</param>
public sealed record Description(TextSpan Span, int Sentence, int Head, Role Role)
{
    /// <summary>The noun of office, from its first word to its last: "ministre russe des Affaires étrangères".</summary>
    public required TextSpan Noun { get; init; }

    /// <summary>The four-form number, 0 masculine singular to 3 feminine plural.</summary>
    public required int Form { get; init; }

    /// <summary>True for "le président", "ce porte-parole", "son conseiller".</summary>
    public required bool IsDefinite { get; init; }

    /// <summary>How many, where the phrase says so.</summary>
    public int? Count { get; init; }

    /// <summary>Where it says that the office is no longer held or not yet.</summary>
    public bool IsNotNow { get; init; }

    /// <summary>Index among the entities of the text of what it belongs to: the state of an adjective, the complement of "de"; null for none.</summary>
    public int? Affiliation { get; init; }

    /// <summary>Index among the entities of the text of whom it describes; null where that is not known.</summary>
    public int? Entity { get; init; }

    /// <summary>True for a plural noun.</summary>
    public bool IsPlural => Form is 2 or 3;
}
