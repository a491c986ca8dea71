using Selon.Text;

namespace Selon.Knowledge.Coreference;

/// <summary>Words that refer to somebody or something.</summary>
/// <param name="Chain">The mentions of the same.</param>
/// <param name="Span">The words, without a trailing clause; for "-t-il" the pronoun alone.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Head">Index in the sentence of the head word.</param>
/// <param name="Form">By name, by description or by pronoun.</param>
/// <param name="Rule">The rule that put it into its chain; null where it opens one, or where no rule was sure enough.</param>
/// <param name="Confidence">How sure that rule is, 0 to 1.</param>
public sealed record ReferenceMention(
    ReferenceChain Chain, TextSpan Span, int Sentence, int Head, MentionForm Form, string? Rule, double Confidence)
{
    /// <summary>The name alone, null for what has none.</summary>
    public TextSpan? NameSpan { get; init; }
}
