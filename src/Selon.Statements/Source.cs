using Selon.Text;

namespace Selon.Statements;

/// <summary>Somebody to whom a statement is attributed.</summary>
/// <param name="Span">The noun phrase, or the pronoun.</param>
/// <param name="RefersTo">For a pronoun or vague noun phrase, the fullest name in the text that it stands for; null where unknown.</param>
/// <param name="IsAnonymous">True where the text names a kind of person only ("deux sources proches de …").</param>
/// <param name="Count">How many there are where the text says so, else null.</param>
public sealed record Source(TextSpan Span, TextSpan? RefersTo = null, bool IsAnonymous = false, int? Count = null)
{
    /// <summary>Who it is, as an index among the entities of the text; null for an anonymous source and where unknown.</summary>
    public int? Entity { get; init; }

    /// <summary>To what an anonymous source belongs, as an index among the entities of the text; null where unknown.</summary>
    public int? Affiliation { get; init; }

    /// <summary>The rule by which it was resolved, for example <c>office-at-date</c>; null where it was not.</summary>
    public string? Resolution { get; init; }

    /// <summary>The fact that the resolution rests on, as file and line; null for none.</summary>
    public string? Evidence { get; init; }
}
