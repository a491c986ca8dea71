using Selon.Syntax;

namespace Selon.Claims.Contradictions;

/// <summary>A word that bears meaning.</summary>
/// <param name="Lemma">The folded lemma.</param>
/// <param name="Key">The key of its concepts, else of the lemma.</param>
/// <param name="Upos">The part of speech.</param>
/// <param name="IsNegated">True under a negation.</param>
internal readonly record struct FactWord(string Lemma, string Key, PartOfSpeech Upos, bool IsNegated);
