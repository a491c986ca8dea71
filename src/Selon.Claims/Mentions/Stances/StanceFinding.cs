namespace Selon.Claims.Mentions.Stances;

/// <summary>The stance of a unit and by what it shows.</summary>
/// <param name="Stance">The stance.</param>
/// <param name="Rule">The rule's key.</param>
/// <param name="IsAnaphoric">True where the words point at what was said elsewhere.</param>
/// <param name="ClaimNoun">The noun that stands for what was said, -1 for none.</param>
internal sealed record StanceFinding(Stance Stance, string Rule, bool IsAnaphoric = false, int ClaimNoun = -1);
