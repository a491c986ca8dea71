namespace Selon.Knowledge.Recognition;

/// <summary>What a name in a list may stand for; a name may be several things.</summary>
[Flags]
public enum NameKinds : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary>A state or territory.</summary>
    State = 1,
    /// <summary>A place that many know: a capital, a large city, a region.</summary>
    Place = 2,
    /// <summary>Any other place.</summary>
    SmallPlace = 4,
    /// <summary>A person's full name.</summary>
    Person = 8,
    /// <summary>A given name.</summary>
    GivenName = 16,
    /// <summary>A family name.</summary>
    FamilyName = 32,
    /// <summary>An organisation.</summary>
    Organization = 64,
    /// <summary>An armed group.</summary>
    ArmedGroup = 128,
    /// <summary>An outlet or news agency.</summary>
    Outlet = 256,
    /// <summary>A people, or those who live in or come from a place.</summary>
    People = 512,
    /// <summary>A noun of office, function or profession.</summary>
    Role = 1024,
}
