using Selon.Text;

namespace Selon.Knowledge.Coreference;

/// <summary>The mentions of a text that refer to the same. Immutable.</summary>
/// <param name="Mentions">The mentions in the order of the text, at least one.</param>
public sealed record ReferenceChain(IReadOnlyList<ReferenceMention> Mentions)
{
    /// <summary>Index among the entities of the text; null where none is linked.</summary>
    public required int? Entity { get; init; }

    /// <summary>The fullest name in the text; where it has none, the fullest description.</summary>
    public required TextSpan FullestName { get; init; }

    /// <summary>Index of the sentence of the mention with the fullest name.</summary>
    public required int FullestSentence { get; init; }

    /// <summary>Index in that sentence of the head of that mention.</summary>
    public required int FullestHead { get; init; }

    /// <summary>True where the text gives it a name.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>True where it can speak and act.</summary>
    public required bool IsAnimate { get; init; }
}
