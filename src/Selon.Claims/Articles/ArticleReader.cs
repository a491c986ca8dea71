using Selon.Documents;
using Selon.Knowledge;
using Selon.Statements;
using Selon.Syntax;

namespace Selon.Claims.Articles;

/// <summary>Takes a document through the steps before claims. Immutable; shared by all threads.</summary>
/// <param name="analyzer">Finds sentences, words and trees.</param>
/// <param name="knowledge">Finds entities and times.</param>
/// <param name="statements">Finds statements.</param>
public sealed class ArticleReader(Analyzer analyzer, KnowledgeReader knowledge, StatementFinder statements)
{
    /// <summary>Reads the title and the text of a document as one.</summary>
    public ArticleReading Read(Document document)
    {
        var article = Article.Of(document);
        var analysis = analyzer.Analyze(article.Joined);
        return new ArticleReading(article, analysis, statements.Find(analysis, knowledge.Read(analysis, document.Published)));
    }
}
