namespace Selon.Knowledge.Coreference;

/// <summary>How an expression stands in its clause, the most prominent last.</summary>
internal enum SyntacticPlace : byte
{
    /// <summary>Within another noun phrase.</summary>
    Complement,

    /// <summary>With a preposition on a verb.</summary>
    Oblique,

    /// <summary>An object.</summary>
    Object,

    /// <summary>Subject of a clause that hangs on another.</summary>
    Subject,

    /// <summary>Subject of the main clause.</summary>
    MainSubject,
}
