using Selon.Text;

namespace Selon.Knowledge;

/// <summary>Where a text names an entity.</summary>
/// <param name="Span">The words: the name alone, or the noun phrase from its article to its last complement.</param>
/// <param name="Entity">Index of the entity among those of the text.</param>
/// <param name="Form">By name, by description or by pronoun.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Head">Index in the sentence of the word that stands for the mention in the tree.</param>
/// <param name="Rule">The rule that linked it, for example <c>name</c>, <c>office-at-date</c>, <c>capital-speaks</c>.</param>
/// <param name="Confidence">How sure that is, 0 to 1.</param>
/// <param name="Evidence">The fact that it rests on, as file and line; null for none.</param>
public sealed record Mention(
    TextSpan Span, int Entity, MentionForm Form, int Sentence, int Head, string Rule, double Confidence, string? Evidence = null);
