namespace Selon.Knowledge;

/// <summary>An entity as one text speaks of it.</summary>
/// <param name="Id">The id of the known entity; the id of a state and an organ or role of it (<c>Q159/armed-forces</c>); or <c>local:e1</c>, which holds within one text.</param>
/// <param name="Kind">What it is.</param>
public sealed record TextEntity(string Id, EntityKind Kind)
{
    /// <summary>Its name in English where it is known, else the fullest form in the text.</summary>
    public required string Name { get; init; }

    /// <summary>Its name in French where it is known, else the fullest form in the text.</summary>
    public required string FrenchName { get; init; }

    /// <summary>ISO 3166-1 alpha-3 code, or the key of a state without one; null where unknown.</summary>
    public string? Country { get; init; }

    /// <summary>What it is in the words of the text or of the base at the time of the text: "ministre russe des Affaires étrangères".</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary><c>f</c> or <c>m</c> where known.</summary>
    public string? Gender { get; init; }

    /// <summary>Sector in the sense of PLOVER; null where unknown.</summary>
    public string? Sector { get; init; }

    /// <summary>For a state and a capital the government: who speaks when they speak; null for all else.</summary>
    public TextEntity? Government { get; init; }

    /// <summary>The entity of the base; null for what the base does not hold.</summary>
    public Entity? Known { get; init; }
}
