using System.Runtime.InteropServices;

namespace Selon.Knowledge.Compilation;

/// <summary>An entity in the compiled form; integers are indices into the texts (-1 for null) unless said otherwise.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct EntityRow
{
    /// <summary>An <see cref="EntityKind"/>.</summary>
    public int Kind;
    public int Id;
    public int Key;
    public int NamesFrench;
    public int NamesEnglish;
    /// <summary>ISO 3166-1 alpha-3.</summary>
    public int Country;
    public int Sector;
    /// <summary>The kind within its file: city, agency, party …</summary>
    public int Type;
    public int Gender;
    public int From;
    public int Until;
    /// <summary>Index of an entity, -1 for none: what it is part of; for a government its state.</summary>
    public int PartOf;
    /// <summary>Row of the places, -1 for none.</summary>
    public int Place;
    /// <summary>Index of an entity, -1 for none: the government of a state.</summary>
    public int Government;
    public int Owner;
    public int Family;
    public int ArticleFrench;
    public int AdjectivesFrench;
    public int AdjectivesEnglish;
    public int Capital;
    public int File;
    public int Line;
}

/// <summary>Coordinates of a place.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct PlaceRow
{
    public double Latitude;
    public double Longitude;
    public double RadiusKilometers;
    public int Population;
    public int Region;
}

/// <summary>An office held: dates as texts, the holder and what the office belongs to as entities.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct HoldingRow
{
    public int Of;
    public int Office;
    public int Title;
    public int Person;
    public int From;
    public int Until;
    public int IsActing;
    public int File;
    public int Line;
}

/// <summary>A membership of an entity in an organisation.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct MembershipRow
{
    public int Organisation;
    public int Member;
    public int Role;
    public int From;
    public int Until;
}

/// <summary>A noun of office or function.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct RoleRow
{
    public int Key;
    public int FormsFrench;
    public int FormsEnglish;
    public int Sector;
    public int Office;
    public int Kind;
}

/// <summary>Who holds and who claims a disputed place.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct DisputeRow
{
    public int Place;
    public int HeldBy;
    public int ClaimedBy;
    public int From;
    public int Until;
}
