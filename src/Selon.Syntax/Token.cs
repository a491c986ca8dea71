using Selon.Text;

namespace Selon.Syntax;

/// <summary>A surface token: one word, or several for a multiword token such as <c>du</c> or <c>auquel</c>.</summary>
/// <param name="Span">The characters of the token.</param>
/// <param name="FirstWord">Index in the sentence of its first word.</param>
/// <param name="WordCount">How many words it stands for: 1, more for a multiword token.</param>
public readonly record struct Token(TextSpan Span, int FirstWord, int WordCount);
