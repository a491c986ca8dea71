namespace Selon.Syntax.Tokenization;

/// <summary>All that a tokenizer file holds: the language, whose word lists it names, and two models. Immutable.</summary>
/// <param name="Language">ISO 639-1 code of the language.</param>
/// <param name="Words">What is known of frequent words.</param>
/// <param name="Boundaries">Where sentences end within a paragraph.</param>
/// <param name="Contractions">Which ambiguous contractions are multiword tokens.</param>
internal sealed record TokenizerModel(string Language, WordTable Words, LinearModel Boundaries, LinearModel Contractions);
