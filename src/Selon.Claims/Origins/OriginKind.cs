namespace Selon.Claims.Origins;

/// <summary>What makes documents go back to one origin.</summary>
public enum OriginKind : byte
{
    /// <summary>The same text, but for cuts and typography.</summary>
    Reprint,
    /// <summary>The same text in other words.</summary>
    Rewrite,
    /// <summary>The same agency is credited for the same matter.</summary>
    SameAgency,
    /// <summary>Nothing but what one speaker said on one occasion.</summary>
    SameSpeaker,
    /// <summary>Outlets of one house.</summary>
    SameFamily,
}
