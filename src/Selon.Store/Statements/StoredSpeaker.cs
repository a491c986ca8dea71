namespace Selon.Store.Statements;

/// <summary>Somebody to whom a statement is attributed, or a medium through which it is known.</summary>
/// <param name="Passage">The words.</param>
/// <param name="Entity">Who it is; null for an anonymous source and where unknown.</param>
public sealed record StoredSpeaker(Passage Passage, string? Entity)
{
    /// <summary>The fullest name in the text that a pronoun or a vague noun phrase stands for; null where it is none.</summary>
    public string? RefersTo { get; init; }

    /// <summary>True where the text names a kind of person only.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>How many there are where the text says so.</summary>
    public int? Count { get; init; }

    /// <summary>To what an anonymous source belongs; null where unknown.</summary>
    public string? Affiliation { get; init; }
}
