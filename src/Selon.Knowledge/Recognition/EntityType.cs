namespace Selon.Knowledge.Recognition;

/// <summary>What kind of thing a name in a text stands for.</summary>
public enum EntityType : byte
{
    /// <summary>A person, by name.</summary>
    Person,
    /// <summary>A place: state, region, town, building, river.</summary>
    Place,
    /// <summary>An organisation: body of a state, firm, party, outlet, armed group, team.</summary>
    Organization,
    /// <summary>A product: work, vehicle, weapon, programme.</summary>
    Product,
    /// <summary>An event with a name: conference, championship, disaster.</summary>
    Event,
}
