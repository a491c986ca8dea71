namespace Selon.Events;

/// <summary>Of whom a figure speaks.</summary>
public enum NumberKind : byte
{
    /// <summary>People killed.</summary>
    Dead,
    /// <summary>People hurt.</summary>
    Injured,
    /// <summary>People arrested or held, hostages too.</summary>
    Detained,
    /// <summary>People missing.</summary>
    Missing,
    /// <summary>People who take part.</summary>
    Participants,
}
