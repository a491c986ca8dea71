using System.Diagnostics;
using Selon.Documents;
using Selon.Store.Adding;
using Selon.Store.Claims;

namespace Selon.Store.Sqlite;

/// <summary>Adds documents to a file in transactions.</summary>
internal sealed class SqliteAddition : IAddition
{
    // A batch costs one wait for the disk; what a crash undoes is at most what one batch holds.
    private static readonly TimeSpan s_batch = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longestBatch = TimeSpan.FromSeconds(20);
    private const int LargestBatch = 2000;

    // Grouping takes its time where very many speak of one matter: then it is done less often.
    private const int BatchPerGrouping = 3;

    private TimeSpan _due = s_batch;

    private readonly Database _database;
    private readonly NeedQuery _need;
    private readonly RunWriter _run;
    private readonly ArticleWriter _articles;
    private readonly SearchWriter _search;
    private readonly ClaimWriter _claims;
    private readonly Stopwatch _batch = new();
    private int _documents;
    private bool _isOpen;

    public SqliteAddition(Database database, EngineVersion engine, bool analyzesAgain)
    {
        _database = database;
        _run = new RunWriter(database, engine);
        _search = new SearchWriter(database);
        _claims = new ClaimWriter(database);
        _articles = new ArticleWriter(database, _run, _search, _claims, analyzesAgain);
        _need = new NeedQuery(database, analyzesAgain ? _run.Engine : null);
    }

    /// <inheritdoc/>
    public DocumentNeed Need(Document document) => StoreErrors.Guard(_database.File, () => _need.Of(document));

    /// <inheritdoc/>
    public AddOutcome Add(PreparedArticle article) => Write(() => _articles.Add(article, isAnalyzed: true));

    /// <inheritdoc/>
    public AddOutcome AddSource(Document document, ReadOnlyMemory<byte> original) =>
        Write(() => _articles.Add(PreparedArticle.Unanalyzed(document, original), isAnalyzed: false));

    /// <inheritdoc/>
    public void AddFailure(DocumentError error) => Write(() =>
    {
        _run.AddFailure(error);
        return AddOutcome.Known;
    });

    /// <inheritdoc/>
    public AddOutcome AddUnanalyzed(Document document, ReadOnlyMemory<byte> original, DocumentError error) => Write(() =>
    {
        _run.AddFailure(error);
        return _articles.Add(PreparedArticle.Unanalyzed(document, original), isAnalyzed: false);
    });

    /// <inheritdoc/>
    public void Complete() => StoreErrors.Guard(_database.File, () =>
    {
        Begin();
        _run.End();
        Commit();
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        // Where the disk is full the database may have rolled back by itself.
        if (_isOpen && SQLitePCL.raw.sqlite3_get_autocommit(_database.Handle) == 0)
            _database.Execute("rollback");
        _need.Dispose();
        _articles.Dispose();
        _search.Dispose();
        _claims.Dispose();
        _run.Dispose();
    }

    private AddOutcome Write(Func<AddOutcome> write) => StoreErrors.Guard(_database.File, () =>
    {
        Begin();
        var outcome = write();
        if (++_documents >= LargestBatch || _batch.Elapsed >= _due)
            Commit();
        return outcome;
    });

    private void Begin()
    {
        if (_isOpen)
            return;
        _database.Execute("begin immediate");
        _isOpen = true;
        _batch.Restart();
        _documents = 0;
        _run.Begin();
        _articles.Begin();
    }

    private void Commit()
    {
        var begun = _batch.Elapsed;
        _claims.Flush();
        var grouping = _batch.Elapsed - begun;
        _due = TimeSpan.FromTicks(Math.Clamp(grouping.Ticks * BatchPerGrouping, s_batch.Ticks, s_longestBatch.Ticks));
        _search.Flush();
        _database.Execute("commit");
        _isOpen = false;
    }
}
