using Selon.Statements;
using Selon.Text;

namespace Selon.Training.Statements;

/// <summary>A statement that people found; offsets in UTF-16 units.</summary>
/// <param name="Cue">The words that attribute it, empty for none.</param>
/// <param name="Content">What is said.</param>
/// <param name="Act">What the source does.</param>
public sealed record AnnotatedStatement(IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content, Act Act);
