using Selon.Store.Adding;
using Selon.Store.Claims;
using SQLitePCL;

namespace Selon.Store.Sqlite;

/// <summary>Writes documents, their sources and analyses.</summary>
internal sealed class ArticleWriter(Database database, RunWriter run, SearchWriter search, ClaimWriter claims, bool analyzesAgain) : IDisposable
{
    private readonly FindingsWriter _findings = new(database);
    private readonly SourceWriter _sources = new(database, run);

    private readonly PreparedStatement _find = new(database, """
        select d.id, d.source, a.id, a.source, a.engine, d.position from documents d left join analyses a on a.id = d.analysis where d.hash = ?
        """);

    private readonly PreparedStatement _document = new(database,
        "insert into documents (hash, language, characters, run, added) values (?, ?, ?, ?, ?)");

    private readonly PreparedStatement _text = new(database, "insert into texts (document, text) values (?, ?)");

    private readonly PreparedStatement _analysis = new(database,
        "insert into analyses (document, source, run, engine, at) values (?, ?, ?, ?, ?)");

    private readonly PreparedStatement _counts = new(database, "update documents set source = ?2, analysis = ?3, position = ?4 where id = ?1");

    /// <summary>Writes what is new of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="isAnalyzed">False where only the text and its source are known.</param>
    public AddOutcome Add(PreparedArticle article, bool isAnalyzed)
    {
        var isThere = _find.TryRead(Read, out var there, article.Document.Id);
        var document = isThere ? there.Id : AddDocument(article);
        var isNewSource = _sources.TryAdd(document, article.Source, out var source);
        var counting = isThere && !isNewSource ? there.Source : _sources.Counting(document);
        var isWanted = there.Analysis is null
            || (counting == source && (there.AnalyzedSource != source || (analyzesAgain && there.Engine != run.Engine)));
        var analysis = isAnalyzed && isWanted ? AddAnalysis(document, source, article, there.Analysis is null) : there.Analysis;
        if (isThere && !isNewSource && analysis == there.Analysis)
            return AddOutcome.Known;
        var position = SearchWriter.Position(_sources.FirstDay(counting), document);
        _counts.Run(document, counting, analysis, position);
        if (!isThere)
            search.Add(position, article, FindingsWriter.Facets(_findings, article, _sources.Outlet(source)));
        else
            search.Renew(document, there.Position);
        return !isThere ? AddOutcome.Added : analysis != there.Analysis ? AddOutcome.AnalyzedAgain : AddOutcome.SourceAdded;
    }

    /// <summary>Called with each batch.</summary>
    public void Begin() => _findings.Begin();

    /// <inheritdoc/>
    public void Dispose()
    {
        _findings.Dispose();
        _sources.Dispose();
        foreach (var statement in (PreparedStatement[])[_find, _document, _text, _analysis, _counts])
            statement.Dispose();
    }

    private long AddDocument(PreparedArticle article)
    {
        var text = article.Document.Text;
        var document = _document.Insert(article.Document.Id, article.Document.Language, text.CodePointOffset(text.Length), run.Run, RunWriter.Now);
        _text.Run(document, text.Text);
        return document;
    }

    private long AddAnalysis(long document, long source, PreparedArticle article, bool isFirst)
    {
        var analysis = _analysis.Insert(document, source, run.Run, run.Engine, RunWriter.Now);
        _findings.Add(analysis, article);
        var entities = article.Mentions.Count == 0 ? [] : article.Entities.DistinctBy(e => e.Key).ToDictionary(e => e.Key, StringComparer.Ordinal);
        claims.Add(document, analysis, article, key => _findings.Number(entities[key]), isFirst);
        return analysis;
    }

    private static Row Read(sqlite3_stmt row) => new(
        raw.sqlite3_column_int64(row, 0), raw.sqlite3_column_int64(row, 1), Number(row, 2), Number(row, 3), Number(row, 4), Number(row, 5));

    private static long? Number(sqlite3_stmt row, int column) =>
        raw.sqlite3_column_type(row, column) == raw.SQLITE_NULL ? null : raw.sqlite3_column_int64(row, column);

    private readonly record struct Row(long Id, long Source, long? Analysis, long? AnalyzedSource, long? Engine, long? Position);
}
