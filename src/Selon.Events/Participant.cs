using Selon.Text;

namespace Selon.Events;

/// <summary>Somebody or something that takes part in an event, or vouches for it.</summary>
/// <param name="Span">The noun phrase, without a relative clause; the antecedent of a pronoun; an adjective where only that names the party ("frappes <c>américaines</c>").</param>
public sealed record Participant(TextSpan Span)
{
    /// <summary>Who it is, as an index among the entities of the text; null where unknown.</summary>
    public int? Entity { get; init; }

    /// <summary>Other words of the text for the same party in this event, each as good as <see cref="Span"/>; in the order of the text.</summary>
    public IReadOnlyList<TextSpan> Also { get; init; } = [];
}
