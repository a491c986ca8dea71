using Selon.Claims.Status;
using Selon.Documents;
using Selon.Events;
using Selon.Events.Coding;
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

    /// <summary>What each statement is as an event, in the order of the statements; empty where it was not asked for.</summary>
    public IReadOnlyList<StatementCode> Codes { get; init; } = [];

    /// <summary>The events in the order of their triggers; empty where they were not asked for.</summary>
    public IReadOnlyList<Event> Events { get; init; } = [];

    /// <summary>Finds the claims of the document by itself; not every format shows them.</summary>
    public Func<IReadOnlyList<ArticleClaim>> Claims { get; init; } = () => [];

    /// <summary>The statements in order.</summary>
    public IReadOnlyList<Statement> Statements => Attributed.Statements;

    /// <summary>Who, where and when.</summary>
    public EntityReading Entities => Attributed.Entities;
}
