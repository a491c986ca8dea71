namespace Selon.Statements;

/// <summary>Why a statement was found: the word of the lexicon, how its content hangs on it, and how its source was found.</summary>
/// <param name="Word">The entry of the lexicon, for example <c>appeler</c> or <c>selon</c>.</param>
/// <param name="Frame">The frame in the notation of the lexicon files, for example <c>que</c> or <c>à+inf</c>; null for none.</param>
/// <param name="Strength">How likely the lexicon takes it to be: <c>high</c>, <c>medium</c> or <c>low</c>.</param>
/// <param name="Source">How the source was found: <c>own</c>, <c>antecedent</c>, <c>shared</c>, <c>controlled</c>, <c>agent</c>, <c>carried</c>; null for no source.</param>
public sealed record Evidence(string Word, string? Frame, string Strength, string? Source);
