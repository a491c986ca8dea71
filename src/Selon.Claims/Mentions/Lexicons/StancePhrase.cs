namespace Selon.Claims.Mentions.Lexicons;

/// <summary>A phrase that takes a stance.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Stance">The stance.</param>
/// <param name="Kind">What it is about.</param>
internal sealed record StancePhrase(WordPattern Words, Stance Stance, PhraseKind Kind);
