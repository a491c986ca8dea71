using Selon.Events.Lexicons;
using Selon.Text;

namespace Selon.Events.Trees;

/// <summary>Somebody or something in a role of an event, before mentions are brought together.</summary>
internal sealed class Party
{
    /// <summary>Index of the sentence of the head.</summary>
    public required int Sentence { get; init; }

    /// <summary>The head word.</summary>
    public required int Head { get; init; }

    /// <summary>The noun phrase; the antecedent of a pronoun.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Other words for the same.</summary>
    public List<TextSpan> Also { get; } = [];

    /// <summary>What it is.</summary>
    public required PartyKinds Kinds { get; init; }

    /// <summary>Index among the entities of the text; null where unknown.</summary>
    public int? Entity { get; init; }

    /// <summary>The same for the same party: its chain of references, or its noun.</summary>
    public required string Key { get; init; }

    /// <summary>The noun in lower case; empty for a name or an adjective.</summary>
    public string Noun { get; init; } = "";

    /// <summary>True where it can act.</summary>
    public bool IsAnimate => (Kinds & PartyKinds.Animate) != 0;

    /// <summary>True for a political actor.</summary>
    public bool IsPolitical => (Kinds & PartyKinds.Political) != 0;

    /// <summary>True where it is one of these.</summary>
    public bool Is(PartyKinds kinds) => (Kinds & kinds) != 0;
}
