using Selon.Text;

namespace Selon.Training.Statements;

/// <summary>A text with the statements that people found in it.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Text">The text.</param>
/// <param name="Statements">Cue and content of each statement, and its act.</param>
public sealed record AnnotatedText(string Id, SourceText Text, IReadOnlyList<AnnotatedStatement> Statements);
