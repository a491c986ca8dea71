using Selon.Knowledge.Times;

namespace Selon.Knowledge;

/// <summary>Who, where and when in one text. Immutable.</summary>
/// <param name="Entities">The entities in the order of their first mention.</param>
/// <param name="Mentions">Where they are named, in the order of the text; a mention may lie within another.</param>
/// <param name="Descriptions">Noun phrases with a noun of office or function, linked or not, in the order of the text.</param>
public sealed record EntityReading(
    IReadOnlyList<TextEntity> Entities, IReadOnlyList<Mention> Mentions, IReadOnlyList<Description> Descriptions)
{
    /// <summary>The time expressions in the order of the text.</summary>
    public IReadOnlyList<TimeExpression> Times { get; init; } = [];

    /// <summary>The days for which offices and borders hold: those on which the text may have been published, as far as known.</summary>
    public DateRange? At { get; init; }

    /// <summary>Nothing.</summary>
    public static EntityReading Empty { get; } = new([], [], []);
}
