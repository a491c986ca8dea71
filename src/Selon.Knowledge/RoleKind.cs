namespace Selon.Knowledge;

/// <summary>What a noun of office or function names.</summary>
public enum RoleKind : byte
{
    /// <summary>One person ("ministre").</summary>
    Person,

    /// <summary>Several people ("rébellion", "forces").</summary>
    Group,

    /// <summary>An institution ("ministère").</summary>
    Institution,
}
