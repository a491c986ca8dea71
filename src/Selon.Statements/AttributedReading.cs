using Selon.Knowledge;
using Selon.Knowledge.Coreference;

namespace Selon.Statements;

/// <summary>The statements of a text and whom they name.</summary>
/// <param name="Entities">The entities, mentions and times; a state that speaks is its government here.</param>
/// <param name="Statements">The statements in order; their sources point at the entities.</param>
public sealed record AttributedReading(EntityReading Entities, IReadOnlyList<Statement> Statements)
{
    /// <summary>What refers to the same, found on the way; its entities have the numbers from before <see cref="Numbers"/>. Null where it was not asked for.</summary>
    internal CoreferenceReading? Coreference { get; init; }

    /// <summary>The number among <see cref="Entities"/> of each entity as <see cref="Coreference"/> numbers them, -1 for one that nothing names.</summary>
    internal IReadOnlyList<int> Numbers { get; init; } = [];

    /// <summary>Nothing.</summary>
    public static AttributedReading Empty { get; } = new(EntityReading.Empty, []);

    /// <summary>Statements alone, their sources not resolved.</summary>
    public static AttributedReading Of(IReadOnlyList<Statement> statements) => new(EntityReading.Empty, statements);
}
