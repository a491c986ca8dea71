namespace Selon.Knowledge;

/// <summary>What an entity is.</summary>
public enum EntityKind : byte
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A state, a territory or a contested state.</summary>
    State,

    /// <summary>The government of a state with its offices: what a capital stands for when it speaks.</summary>
    Government,

    /// <summary>One human being.</summary>
    Person,

    /// <summary>An organisation, an institution, a party, a company.</summary>
    Organization,

    /// <summary>People with something in common: an armed group, a people, the rebels of a country.</summary>
    Group,

    /// <summary>An outlet or an agency.</summary>
    Media,

    /// <summary>A place.</summary>
    Place,
}
