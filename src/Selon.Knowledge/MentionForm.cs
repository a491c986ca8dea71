namespace Selon.Knowledge;

/// <summary>In which form a text names an entity.</summary>
public enum MentionForm : byte
{
    /// <summary>By a name.</summary>
    Name,

    /// <summary>By a description: "le président azerbaïdjanais".</summary>
    Nominal,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}
