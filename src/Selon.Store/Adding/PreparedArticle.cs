using Selon.Claims.Articles;
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

    /// <summary>Prepares a reading.</summary>
    /// <param name="reading">The article and what was found.</param>
    /// <param name="original">The bytes that the document was read from.</param>
    public static PreparedArticle Of(ArticleReading reading, ReadOnlyMemory<byte> original)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var document = reading.Article.Document;
        var entities = EntityRow.Of(reading);
        return new PreparedArticle(document, original)
        {
            Entities = entities,
            Statements = StatementRow.Of(reading, entities),
        };
    }

    /// <summary>Prepares a document in which nothing was found because it could not be analysed.</summary>
    internal static PreparedArticle Unanalyzed(Document document, ReadOnlyMemory<byte> original) => new(document, original);
}
