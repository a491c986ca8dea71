namespace Selon.Statements.Sources;

/// <summary>The head word of a source: which sentence, which word.</summary>
internal readonly record struct SourceReference(int Sentence, int Word);
