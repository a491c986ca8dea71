namespace Selon.Knowledge.Coreference;

/// <summary>What determines a noun.</summary>
internal enum Determination : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>"le", "la", "les".</summary>
    Definite,

    /// <summary>"un", "des", a numeral.</summary>
    Indefinite,

    /// <summary>"ce", "cette".</summary>
    Demonstrative,

    /// <summary>"son", "leur".</summary>
    Possessive,
}
