using Selon.Claims.Mentions;

namespace Selon.Claims.Grouping;

/// <summary>Whether two mentions speak for opposite things.</summary>
internal static class Polarity
{
    /// <summary>True where both assert, and one says that it is so, the other that it is not.</summary>
    /// <remarks>Who denies often says it in the negative ("aucun drone n'a été employé"): that is of the same claim.</remarks>
    public static bool AreOpposed(ClaimMention a, ClaimMention b) =>
        IsFor(a) && IsFor(b) && a.Proposition.IsNegated != b.Proposition.IsNegated;

    private static bool IsFor(ClaimMention mention) => mention.Stance is Stance.Assert or Stance.Confirm or Stance.Report;
}
