namespace Selon.Events.Lexicons;

/// <summary>What the surroundings of a word must fulfil for it to name a political act. A set: all members must hold. verbs.tsv says what each means.</summary>
[Flags]
internal enum Conditions : ulong
{
    None = 0,
    Political = 1UL << 0,
    ActorPolitical = 1UL << 1,
    RecipientPolitical = 1UL << 2,
    ActorAnimate = 1UL << 3,
    WithRecipient = 1UL << 4,
    ObjectPerson = 1UL << 5,
    ObjectPlace = 1UL << 6,
    ObjectAsset = 1UL << 7,
    ObjectWeapon = 1UL << 8,
    ObjectForces = 1UL << 9,
    ObjectBorder = 1UL << 10,
    ObjectDiplomat = 1UL << 11,
    ObjectOfficial = 1UL << 12,
    ObjectState = 1UL << 13,
    ObjectMeasure = 1UL << 14,
    ObjectMeeting = 1UL << 15,
    Crowd = 1UL << 16,
    Court = 1UL << 17,
    Convict = 1UL << 18,
    Host = 1UL << 19,
    Hostage = 1UL << 20,
    Reverse = 1UL << 21,
    EventSubject = 1UL << 22,
    Step = 1UL << 23,
    NoObject = 1UL << 24,
    NotThing = 1UL << 25,
    Speech = 1UL << 26,
    NotSpeech = 1UL << 27,
    Parties = 1UL << 28,
    PoliticalContext = 1UL << 29,
    RecipientPerson = 1UL << 30,
}
