using Selon.Text;

namespace Selon.Syntax;

/// <summary>What the language engine says of one text: its sentences in order. Immutable.</summary>
/// <param name="Text">The text.</param>
/// <param name="Sentences">The sentences in order; their spans do not overlap.</param>
public sealed record Analysis(SourceText Text, IReadOnlyList<Sentence> Sentences);
