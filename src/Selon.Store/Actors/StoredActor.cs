using Selon.Knowledge;

namespace Selon.Store.Actors;

/// <summary>An actor, place, organisation, outlet or person of a dossier.</summary>
/// <param name="Id">The id of the base of knowledge, else "name:" and the folded name, else "local:" and the document.</param>
/// <param name="Kind">What it is.</param>
public sealed record StoredActor(string Id, EntityKind Kind)
{
    /// <summary>Name in English where it is known, else as the texts name it.</summary>
    public required string Name { get; init; }

    /// <summary>Name in French where it is known, else as the texts name it.</summary>
    public required string FrenchName { get; init; }

    /// <summary>ISO 3166-1 alpha-3 code of its country; null where unknown.</summary>
    public string? Country { get; init; }

    /// <summary>Sector in the sense of PLOVER; null where unknown.</summary>
    public string? Sector { get; init; }

    /// <summary>Where it lies; null for what is no place with known coordinates.</summary>
    public Coordinates? Coordinates { get; init; }

    /// <summary>In how many documents it is named.</summary>
    public int Documents { get; init; }

    /// <summary>How often it is named.</summary>
    public int Mentions { get; init; }

    /// <summary>How many statements it makes.</summary>
    public int Statements { get; init; }
}
