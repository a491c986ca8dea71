namespace Selon.Knowledge;

/// <summary>An actor, place, organisation, outlet or person of the base of knowledge.</summary>
/// <param name="Index">Its number in the base; not stable from one version of the base to the next.</param>
/// <param name="Id">Stable: the Wikidata number where it is verified, else <c>selon:</c> and the key; for the government of a state the state's id and <c>/government</c>.</param>
/// <param name="Key">The key in the files of knowledge; an ISO 3166-1 alpha-3 code for states.</param>
/// <param name="Kind">What it is.</param>
public sealed record Entity(int Index, string Id, string Key, EntityKind Kind)
{
    /// <summary>The names in French, the usual one first; at least one.</summary>
    public required IReadOnlyList<string> FrenchNames { get; init; }

    /// <summary>The names in English, the usual one first; at least one.</summary>
    public required IReadOnlyList<string> EnglishNames { get; init; }

    /// <summary>ISO 3166-1 alpha-3 code, or the key of a state without one; null where it belongs to no state, or to several.</summary>
    public string? Country { get; init; }

    /// <summary>Sector in the sense of PLOVER (GOV, MIL, REB …), null where unknown.</summary>
    public string? Sector { get; init; }

    /// <summary>The kind within its file: <c>city</c>, <c>agency</c>, <c>party</c> …</summary>
    public string? Type { get; init; }

    /// <summary><c>f</c> or <c>m</c> for a person, null where unknown.</summary>
    public string? Gender { get; init; }

    /// <summary>Who owns an outlet: <c>state</c>, <c>public</c>, <c>private</c>, <c>exile</c>, <c>party</c>; null where unknown or no outlet.</summary>
    public string? Owner { get; init; }

    /// <summary>A short name that the outlets of one house or newsroom share; null where unknown or no outlet.</summary>
    public string? Family { get; init; }

    /// <summary>First day, as precise as known, on which it was there; null for since before anything read.</summary>
    public string? From { get; init; }

    /// <summary>Last day, as precise as known; null where it still is.</summary>
    public string? Until { get; init; }

    /// <summary>Number of what it is part of; for a government its state, null for none.</summary>
    public int? PartOf { get; init; }

    /// <summary>Number of the government of a state, null for all else.</summary>
    public int? Government { get; init; }

    /// <summary>Where it lies; null for what is no place with known coordinates.</summary>
    public Coordinates? Coordinates { get; init; }

    /// <summary>The four forms of the adjectives of a state; empty for all else.</summary>
    public IReadOnlyList<string> FrenchAdjectives { get; init; } = [];

    /// <summary>The adjectives of a state in English, singular and perhaps plural; empty for all else.</summary>
    public IReadOnlyList<string> EnglishAdjectives { get; init; } = [];

    /// <summary>The file and the line that say so: the evidence.</summary>
    public required string Evidence { get; init; }

    /// <summary>The usual French name.</summary>
    public string FrenchName => FrenchNames[0];

    /// <summary>The usual English name.</summary>
    public string EnglishName => EnglishNames[0];

    /// <summary>True where it was there on at least one day of the range.</summary>
    public bool ExistedIn(DateRange range) => DateRange.Between(From, Until).Overlaps(range);
}
