using Selon.Statements.Trees;
using Selon.Text;

namespace Selon.Claims.Mentions.Units;

/// <summary>A stretch of a sentence that tells one thing.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Head">The word that bears it in the tree.</param>
/// <param name="Words">From the first to the last word.</param>
/// <param name="Span">Its characters without outer punctuation.</param>
/// <param name="Statement">The statement in whose content it stands; <see cref="SentenceRoles.Author"/> for none.</param>
/// <param name="Kind">What kind of words it is.</param>
internal sealed record ClaimUnit(int Sentence, int Head, WordRange Words, TextSpan Span, int Statement, UnitKind Kind);
