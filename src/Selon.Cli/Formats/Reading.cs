using Selon.Documents;
using Selon.Knowledge;
using Selon.Statements;
using Selon.Syntax;

namespace Selon.Cli.Formats;

/// <summary>All that was found in one document.</summary>
/// <param name="Number">Number of the document in the run, from 1.</param>
/// <param name="Document">The document.</param>
/// <param name="Analysis">Its sentences.</param>
/// <param name="Attributed">Its entities, times and statements; empty where they were not asked for.</param>
internal sealed record Reading(int Number, Document Document, Analysis Analysis, AttributedReading Attributed)
{
    /// <summary>The base that the entities come from.</summary>
    public KnowledgeBase Knowledge { get; init; } = KnowledgeBase.Empty;

    /// <summary>The statements in order.</summary>
    public IReadOnlyList<Statement> Statements => Attributed.Statements;

    /// <summary>Who, where and when.</summary>
    public EntityReading Entities => Attributed.Entities;
}
