namespace Selon.Knowledge.Coreference;

/// <summary>In which form an expression refers.</summary>
internal enum ExpressionForm : byte
{
    /// <summary>A proper name, alone or after its title.</summary>
    Name,

    /// <summary>A noun with its complements.</summary>
    Nominal,

    /// <summary>"il", "elle", "lui", "les" …</summary>
    Pronoun,

    /// <summary>"son", "sa", "leurs".</summary>
    Possessive,

    /// <summary>"ce dernier", "celle-ci".</summary>
    Latter,

    /// <summary>"je", "nous", "mon".</summary>
    FirstPerson,

    /// <summary>"vous", "votre".</summary>
    SecondPerson,

    /// <summary>Several names or nouns joined by "et".</summary>
    Coordination,
}
