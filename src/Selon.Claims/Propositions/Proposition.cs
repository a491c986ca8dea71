namespace Selon.Claims.Propositions;

/// <summary>What is said to be so: who does what to whom, where, when and how many.</summary>
/// <remarks>
/// It is read out of one article alone and holds all that comparing needs, so that it can be stored. Keys say of what
/// kind they are: <c>p:</c> a family of predicates, <c>n:</c> a class of nouns, <c>c:</c> a state with its government, army
/// and police, <c>e:</c> another entity, <c>w:</c> a folded lemma. Lists of keys are sorted and hold no key twice.
/// </remarks>
public sealed record Proposition
{
    /// <summary>A short text in the article's words.</summary>
    public required string Text { get; init; }

    /// <summary>What is said of the participants, the main predicate first; empty where the words have none.</summary>
    public IReadOnlyList<Predicate> Predicates { get; init; } = [];

    /// <summary>Who takes part, in the order of the text.</summary>
    public IReadOnlyList<Participant> Participants { get; init; } = [];

    /// <summary>Keys of the places that the words themselves name.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>When it is said to be so; null where neither the words nor their surroundings say it.</summary>
    public PropositionTime? Time { get; init; }

    /// <summary>The numbers, in the order of the text.</summary>
    public IReadOnlyList<Quantity> Quantities { get; init; } = [];

    /// <summary>True where the words say that it is not so.</summary>
    public bool IsNegated { get; init; }

    /// <summary>Whether it is done, planned, asked for or possible.</summary>
    public Modality Modality { get; init; }

    /// <summary>Keys of the words that bear the meaning, of what they say alone.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Keys of the rest of the sentence and, where the words are a fragment, of what they complete.</summary>
    public IReadOnlyList<string> Context { get; init; } = [];

    /// <summary>Keys of whom and what the article speaks of most.</summary>
    public IReadOnlyList<string> Scene { get; init; } = [];
}
