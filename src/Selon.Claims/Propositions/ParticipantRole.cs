namespace Selon.Claims.Propositions;

/// <summary>The part that somebody or something has in what is said.</summary>
public enum ParticipantRole : byte
{
    /// <summary>In it, in no part that the words make clear.</summary>
    Other,
    /// <summary>Does it.</summary>
    Agent,
    /// <summary>It is done to them.</summary>
    Patient,
    /// <summary>It goes to them.</summary>
    Recipient,
}
