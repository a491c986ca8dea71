using Selon.Text;

namespace Selon.Statements;

/// <summary>A medium or channel through which a statement is known.</summary>
/// <param name="Span">The noun phrase.</param>
public sealed record Channel(TextSpan Span)
{
    /// <summary>Which outlet it is, as an index among the entities of the text; null for "un communiqué" and where unknown.</summary>
    public int? Entity { get; init; }
}
