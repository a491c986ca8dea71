namespace Selon.Knowledge.Search;

/// <summary>One thing that a phrase can mean.</summary>
/// <param name="Words">The words of the phrase that mean it.</param>
/// <param name="Rule">
/// How it was found: a rule of the linker (<c>name</c>, <c>office-at-date</c>, <c>capital-speaks</c> …), or how the base
/// has the words: <c>key</c>, <c>name</c>, <c>acronym</c>, <c>family-name</c>, <c>adjective</c>, <c>seat</c>,
/// <c>capital</c>, <c>people</c>, <c>members</c>, <c>role</c>.
/// </param>
public sealed record Finding(string Words, string Rule)
{
    /// <summary>The entity of the base; for <see cref="Composed"/> the state that it belongs to; null for a role.</summary>
    public Entity? Entity { get; init; }

    /// <summary>An organ or a part of the people of a state, which the base has only as the two together; null for all else.</summary>
    public TextEntity? Composed { get; init; }

    /// <summary>The noun of office or function; null for all else.</summary>
    public Role? Role { get; init; }

    /// <summary>What a seat stands for: <c>presidency</c>, <c>foreign-ministry</c> …; null for all else.</summary>
    public string? Organ { get; init; }

    /// <summary>How sure the linker is, 0 to 1; null where the words were only looked up.</summary>
    public double? Confidence { get; init; }

    /// <summary>The file and the line that say so; null for none.</summary>
    public string? Evidence { get; init; }
}
