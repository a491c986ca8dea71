using Selon.Text;

namespace Selon.Statements;

/// <summary>Somebody to whom a statement is attributed.</summary>
/// <param name="Span">The noun phrase, or the pronoun.</param>
/// <param name="RefersTo">For a pronoun or vague noun phrase, the fullest name in the text that it stands for; null where unknown.</param>
/// <param name="IsAnonymous">True where the text names a kind of person only ("deux sources proches de …").</param>
/// <param name="Count">How many there are where the text says so, else null.</param>
public sealed record Source(TextSpan Span, TextSpan? RefersTo = null, bool IsAnonymous = false, int? Count = null);
