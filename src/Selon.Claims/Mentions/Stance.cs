namespace Selon.Claims.Mentions;

/// <summary>How whoever speaks stands to a claim.</summary>
public enum Stance : byte
{
    /// <summary>Says that it is so: says, accuses, announces, claims responsibility, an outlet's own finding.</summary>
    Assert,
    /// <summary>Says that it is not so.</summary>
    Deny,
    /// <summary>Admits or confirms it, also in part.</summary>
    Confirm,
    /// <summary>Cannot verify it, neither confirms nor denies it, doubts it.</summary>
    Question,
    /// <summary>Rumour: the conditional with no source.</summary>
    Report,
}
