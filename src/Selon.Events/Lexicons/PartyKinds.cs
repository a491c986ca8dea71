namespace Selon.Events.Lexicons;

/// <summary>What a party of an event is. A set; parties.tsv says what each means.</summary>
[Flags]
internal enum PartyKinds : uint
{
    None = 0,
    Political = 1 << 0,
    Person = 1 << 1,
    Official = 1 << 2,
    Diplomat = 1 << 3,
    Organ = 1 << 4,
    Court = 1 << 5,
    Armed = 1 << 6,
    Police = 1 << 7,
    Crowd = 1 << 8,
    State = 1 << 9,
    Forces = 1 << 10,
    Place = 1 << 11,
    Asset = 1 << 12,
    Weapon = 1 << 13,
    Border = 1 << 14,
    Measure = 1 << 15,
    Meeting = 1 << 16,
    Medium = 1 << 17,
    Thing = 1 << 18,
    Accuser = 1 << 19,
    Hostage = 1 << 20,

    /// <summary>A noun that has the event as complement and adds little: série, vague, tentative.</summary>
    Carrier = 1 << 22,

    /// <summary>A noun of quantity: what it counts is what it is.</summary>
    Quantity = 1 << 23,

    /// <summary>A noun for counts: who gives a figure vouches for nothing else.</summary>
    Tally = 1 << 24,

    /// <summary>A disaster or an accident: what it does is no act.</summary>
    Disaster = 1 << 25,

    /// <summary>Somebody who attacks and is not named: what he does next belongs to the attack.</summary>
    Attacker = 1 << 26,

    /// <summary>What relief and arms are made of: food, money, weapons.</summary>
    Relief = 1 << 27,

    /// <summary>Somebody who has fled.</summary>
    Refugee = 1 << 28,

    /// <summary>A name of which no more is known.</summary>
    Name = 1 << 21,

    /// <summary>All that can act.</summary>
    Animate = Political | Person | Official | Diplomat | Organ | Court | Armed | Police | Crowd | State | Accuser | Name | Medium,
}
