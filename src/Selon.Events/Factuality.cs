namespace Selon.Events;

/// <summary>Whether an event happened, as whoever vouches for it gives it; the values of FactBank and those for what is not done.</summary>
public enum Factuality : byte
{
    /// <summary>CT+: happened or is happening.</summary>
    CertainPositive,
    /// <summary>PR+: probably; the conditional of hearsay.</summary>
    ProbablePositive,
    /// <summary>PS+: possibly.</summary>
    PossiblePositive,
    /// <summary>CT-: did not happen, was foiled, cancelled or denied.</summary>
    CertainNegative,
    /// <summary>FUTURE: planned, promised, ordered, requested, threatened.</summary>
    Future,
    /// <summary>HYP: supposed, feared, wished, under an "if".</summary>
    Hypothetical,
    /// <summary>GEN: a habit.</summary>
    Generic,
}
