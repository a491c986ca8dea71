using Selon.Statements.Trees;
using Selon.Text;

namespace Selon.Events.Figures;

/// <summary>A quantity of people in an event, before it is known of which.</summary>
/// <param name="Kind">Of whom; null for people whose part only the event tells: those who take part.</param>
/// <param name="Tree">The sentence.</param>
/// <param name="Quantity">The quantity.</param>
/// <param name="Bearer">The verb or noun that says what became of them; -1 where their own noun does.</param>
/// <param name="Span">The characters, with the noun and its adjectives.</param>
internal sealed record Figure(NumberKind? Kind, SentenceTree Tree, Quantity Quantity, int Bearer, TextSpan Span)
{
    /// <summary>True for a bare number that goes on with the figure before: "15 000 selon la police, 80 000 selon les organisateurs".</summary>
    public bool IsContinuation { get; init; }
}
