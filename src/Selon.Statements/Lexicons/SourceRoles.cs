namespace Selon.Statements.Lexicons;

/// <summary>Where the source of a cue stands. A set: any of its members.</summary>
[Flags]
public enum SourceRoles : byte
{
    /// <summary>Nowhere.</summary>
    None = 0,
    /// <summary><c>subject</c>: the subject of the verb.</summary>
    Subject = 1 << 0,
    /// <summary><c>object</c>: the direct object.</summary>
    Object = 1 << 1,
    /// <summary><c>à</c>: a dative or <c>à</c> phrase.</summary>
    A = 1 << 2,
    /// <summary><c>par</c>: a <c>par</c> phrase of the noun.</summary>
    Par = 1 << 3,
    /// <summary><c>de+np</c>: a <c>de</c> phrase of the noun, a <c>de</c> or <c>auprès de</c> phrase of the verb.</summary>
    De = 1 << 4,
    /// <summary><c>possessive</c>: a possessive determiner of the noun.</summary>
    Possessive = 1 << 5,
    /// <summary><c>subject-of-light-verb</c>: the subject of the light verb that governs the noun.</summary>
    SubjectOfLightVerb = 1 << 6,
}
