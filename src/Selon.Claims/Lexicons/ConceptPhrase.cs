namespace Selon.Claims.Lexicons;

/// <summary>Several words that together stand for a concept.</summary>
/// <param name="Words">The folded lemmas in order, without articles.</param>
/// <param name="Key">The concept's key.</param>
internal sealed record ConceptPhrase(string[] Words, string Key);
