using Selon.Text;

namespace Selon.Syntax.Tokenization;

/// <summary>A sentence before tagging: its surface tokens and the forms of its words.</summary>
/// <param name="Span">From the first character of the first token to the last of the last.</param>
/// <param name="Tokens">The surface tokens in order.</param>
/// <param name="Forms">The forms of all words in order: the token's characters, or the expanded forms of a multiword token.</param>
public sealed record TokenizedSentence(TextSpan Span, Token[] Tokens, string[] Forms);
