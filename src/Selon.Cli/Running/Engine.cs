using Selon.Claims.Articles;
using Selon.Claims.Status;
using Selon.Cli.Formats;
using Selon.Documents;
using Selon.Events;
using Selon.Events.Coding;
using Selon.Knowledge;
using Selon.Statements;
using Selon.Store.Adding;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Cli.Running;

/// <summary>The steps from a document to its reading. Immutable; used by all threads.</summary>
/// <param name="Analyze">Finds sentences, words and trees.</param>
/// <param name="Attribute">Finds entities, times and statements, given the publication date; null where only the analysis is asked for.</param>
internal sealed record Engine(Func<SourceText, Analysis> Analyze, Func<Analysis, string?, AttributedReading>? Attribute)
{
    /// <summary>The base that entities come from; waited for after the first document is attributed.</summary>
    public Func<KnowledgeBase> Knowledge { get; init; } = () => KnowledgeBase.Empty;

    /// <summary>What it is made of; null where only the analysis is asked for.</summary>
    public EngineVersion? Version { get; init; }

    /// <summary>Finds what claims are made of; null where it is not asked for.</summary>
    public Func<ArticleReading, ArticleFindings>? FindClaims { get; init; }

    /// <summary>Lists the claims of an article by itself; null where they are not asked for.</summary>
    public Func<ArticleReading, IReadOnlyList<ArticleClaim>>? ListClaims { get; init; }

    /// <summary>Reads the title and the text of a document as one, and finds all that dossiers keep.</summary>
    public ArticleFindings ReadArticle(Document document)
    {
        var article = Article.Of(document);
        var analysis = Analyze(article.Joined);
        var reading = new ArticleReading(article, analysis, Attribute is null ? AttributedReading.Empty : Attribute(analysis, document.Published));
        var findings = FindClaims?.Invoke(reading) ?? new ArticleFindings(reading);
        return findings with { Events = FindEvents?.Invoke(analysis, reading.Attributed) ?? [] };
    }

    /// <summary>Finds the events; null where they are not asked for.</summary>
    public Func<Analysis, AttributedReading, IReadOnlyList<Event>>? FindEvents { get; init; }

    /// <summary>Says what each statement is as an event; null where it is not asked for.</summary>
    public Func<Analysis, IReadOnlyList<Statement>, IReadOnlyList<StatementCode>>? Code { get; init; }

    /// <summary>Reads a document.</summary>
    public Reading Read(int number, Document document)
    {
        var analysis = Analyze(document.Text);
        if (Attribute is null)
            return new Reading(number, document, analysis, AttributedReading.Empty);
        var attributed = Attribute(analysis, document.Published);
        return new Reading(number, document, analysis, attributed)
        {
            Knowledge = Knowledge(),
            Codes = Code?.Invoke(analysis, attributed.Statements) ?? [],
            Events = FindEvents?.Invoke(analysis, attributed) ?? [],
            Claims = () => ListClaims?.Invoke(new ArticleReading(Article.Of(document with { Title = null }), analysis, attributed)) ?? [],
        };
    }
}
