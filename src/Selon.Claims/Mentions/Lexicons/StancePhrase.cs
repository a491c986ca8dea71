namespace Selon.Claims.Mentions.Lexicons;

/// <summary>A phrase that takes a stance.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Stance">The stance.</param>
/// <param name="IsVerdict">True where it judges a claim as such ("est fausse"), false where it tells what is known of what the clause says.</param>
internal sealed record StancePhrase(WordPattern Words, Stance Stance, bool IsVerdict);
