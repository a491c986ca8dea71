namespace Selon.Claims;

/// <summary>What the stances to a claim amount to.</summary>
public enum ClaimStatus : byte
{
    /// <summary>No source is named, or the articles say that it is unclear.</summary>
    Unverified,
    /// <summary>One independent origin asserts it.</summary>
    SingleSource,
    /// <summary>Two or more independent origins assert it, none denies it.</summary>
    Corroborated,
    /// <summary>Asserted and denied.</summary>
    Contested,
    /// <summary>Denied, asserted by rumour only.</summary>
    Denied,
    /// <summary>Withdrawn by the outlet that asserted it.</summary>
    Retracted,
}
