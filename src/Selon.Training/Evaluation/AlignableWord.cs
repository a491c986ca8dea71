using Selon.Text;
using Selon.Training.Conllu;

namespace Selon.Training.Evaluation;

/// <summary>A word with the characters of its surface token.</summary>
/// <param name="Span">Characters of the token, white space not counted, in the whole text.</param>
/// <param name="IsInMultiword">True where the token stands for several words.</param>
/// <param name="Word">The word.</param>
/// <param name="Head">Index of its head among all words of the text, -1 for a root.</param>
internal readonly record struct AlignableWord(TextSpan Span, bool IsInMultiword, ConlluWord Word, int Head);
