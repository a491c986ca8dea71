using Selon.Documents;

namespace Selon.Store.Adding;

/// <summary>An article with what was found in it, brought into the form in which it is kept.</summary>
/// <remarks>Preparing is most of the work of adding, needs no dossier, and may be done on any thread.</remarks>
public sealed class PreparedArticle
{
    private PreparedArticle(Document document, ReadOnlyMemory<byte> original)
    {
        Document = document;
        Source = SourceRow.Of(document, original.Span);
        Search = SearchText.Of(document);
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    internal SourceRow Source { get; }

    internal SearchText Search { get; }

    internal IReadOnlyList<EntityRow> Entities { get; init; } = [];

    internal IReadOnlyList<StatementRow> Statements { get; init; } = [];

    internal IReadOnlyList<EventRow> Events { get; init; } = [];

    internal IReadOnlyList<MentionRow> Mentions { get; init; } = [];

    internal SignatureRow? Signature { get; init; }

    /// <summary>Prepares what was found.</summary>
    /// <param name="findings">The article and what was found.</param>
    /// <param name="original">The bytes that the document was read from.</param>
    public static PreparedArticle Of(ArticleFindings findings, ReadOnlyMemory<byte> original)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var reading = findings.Reading;
        var entities = EntityRow.Of(reading);
        var statements = StatementRow.Of(reading, entities);
        return new PreparedArticle(reading.Article.Document, original)
        {
            Entities = entities,
            Statements = statements,
            Events = EventRow.Of(reading, findings.Events, entities, statements),
            Mentions = MentionRow.Of(reading, findings.Mentions, entities, statements),
            Signature = findings.Signature is { } signature ? new SignatureRow(signature, signature.ToBytes()) : null,
        };
    }

    /// <summary>Prepares a document in which nothing was found because it could not be analysed.</summary>
    internal static PreparedArticle Unanalyzed(Document document, ReadOnlyMemory<byte> original) => new(document, original);
}
