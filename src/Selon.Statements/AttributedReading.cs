using Selon.Knowledge;

namespace Selon.Statements;

/// <summary>The statements of a text and whom they name.</summary>
/// <param name="Entities">The entities, mentions and times; a state that speaks is its government here.</param>
/// <param name="Statements">The statements in order; their sources point at the entities.</param>
public sealed record AttributedReading(EntityReading Entities, IReadOnlyList<Statement> Statements)
{
    /// <summary>Nothing.</summary>
    public static AttributedReading Empty { get; } = new(EntityReading.Empty, []);

    /// <summary>Statements alone, their sources not resolved.</summary>
    public static AttributedReading Of(IReadOnlyList<Statement> statements) => new(EntityReading.Empty, statements);
}
