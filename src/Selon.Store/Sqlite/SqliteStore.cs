using Selon.Claims;
using Selon.Claims.Articles;
using Selon.Claims.Origins;
using Selon.Store.Actors;
using Selon.Store.Adding;
using Selon.Store.Care;
using Selon.Store.Corrections;
using Selon.Store.Documents;
using Selon.Store.Events;
using Selon.Store.Queries;
using Selon.Store.Searching;
using Selon.Store.Statements;
using Selon.Store.Timelines;

namespace Selon.Store.Sqlite;

/// <summary>A dossier in one file of SQLite.</summary>
internal sealed class SqliteStore : IStore
{
    private readonly Database _database;
    private readonly ActorQueries _actors;
    private readonly DocumentQueries _documents;
    private readonly SearchQueries _search;
    private readonly StatementQueries _statements;
    private readonly EventQueries _events;
    private readonly ClaimQueries _claims;
    private readonly StatisticsQuery _statistics;

    public SqliteStore(Database database)
    {
        _database = database;
        _actors = new ActorQueries(database);
        _documents = new DocumentQueries(database);
        _search = new SearchQueries(database, _actors);
        _statements = new StatementQueries(database, _search, _actors);
        _events = new EventQueries(database, _search, _actors);
        _claims = new ClaimQueries(database, _search, _actors);
        _statistics = new StatisticsQuery(database);
    }

    public string Name => _database.File;

    public IAddition Add(EngineVersion engine, bool analyzesAgain) => Ask(() => new SqliteAddition(_database, engine, analyzesAgain));

    public IReadOnlyList<StoredDocument> Documents(DossierFilter filter) => Ask(() => _search.Documents(filter));

    public IReadOnlyList<StoredDocument> FindDocuments(string id) => Ask(() => _documents.Find(id));

    public IReadOnlyDictionary<string, DocumentHead> Heads(IEnumerable<string> documents) => Ask(() => _documents.Heads(documents));

    public IReadOnlyList<DocumentSource> Sources(string document) => Ask(() => _documents.Sources(document));

    public string? Text(string document) => Ask(() => _documents.Text(document));

    public byte[]? Original(long source) => Ask(() => _documents.Original(source));

    public IReadOnlyList<StoredFailure> Failures() => Ask(_documents.Failures);

    public IReadOnlyList<StoredStatement> Statements(DossierFilter filter) => Ask(() => _statements.All(filter));

    public IReadOnlyList<StoredStatement> FindStatements(string id) => Ask(() => _statements.Find(id));

    public IReadOnlyList<StoredActor> Actors(DossierFilter filter) => Ask(() => _actors.All(filter, _search));

    public IReadOnlyList<StoredActor> FindActors(string name) => Ask(() => _actors.Find(name));

    public SearchResult Search(DossierFilter filter) => Ask(() => _search.Search(filter));

    public IReadOnlyList<StoredEvent> Events(DossierFilter filter) => Ask(() => _events.All(filter));

    public IReadOnlyList<StoredEvent> FindEvents(string id) => Ask(() => _events.Find(id));

    public IReadOnlyList<Claim> Claims(DossierFilter filter) => Ask(() => _claims.All(filter));

    public IReadOnlyList<Claim> FindClaims(string id) => Ask(() => _claims.Find(id));

    public IReadOnlyList<OriginGroup> Origins(DossierFilter filter) => Ask(() => _claims.Origins(filter));

    public IReadOnlyList<TimelineEntry> Timeline(DossierFilter filter, bool withStatements) => Ask(() => TimelineQuery.Read(_events, _statements, _claims, filter, withStatements));

    public IReadOnlyDictionary<string, StoredActor> ActorsOf(IEnumerable<string> ids) => Ask(() => _actors.Of(ids));

    public IReadOnlyList<Correction> Corrections() => Ask(() => CorrectionQueries.All(_database));

    public Correction Correct(CorrectionRequest request)
    {
        var whole = new CorrectionChecks(this).Check(request);
        return Ask(() => new CorrectionWriter(_database).Add(whole));
    }

    public Correction Undo(long number, string who) => Ask(() => new CorrectionWriter(_database).Undo(number, who));

    public IEnumerable<DossierCheck> Check()
    {
        using var checks = new DossierChecks(_database).Run().GetEnumerator();
        while (Ask(checks.MoveNext))
            yield return checks.Current;
    }

    public void Backup(string file) => DossierBackup.Write(_database, file);

    public DossierStatistics Statistics() => Ask(_statistics.Read);

    public void Dispose() => _database.Dispose();

    private T Ask<T>(Func<T> question) => StoreErrors.Guard(_database.File, question);
}
