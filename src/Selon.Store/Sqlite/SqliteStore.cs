using Selon.Claims.Articles;
using Selon.Store.Actors;
using Selon.Store.Adding;
using Selon.Store.Documents;
using Selon.Store.Queries;
using Selon.Store.Searching;
using Selon.Store.Statements;

namespace Selon.Store.Sqlite;

/// <summary>A dossier in one file of SQLite.</summary>
internal sealed class SqliteStore : IStore
{
    private readonly Database _database;
    private readonly ActorQueries _actors;
    private readonly DocumentQueries _documents;
    private readonly SearchQueries _search;
    private readonly StatementQueries _statements;
    private readonly StatisticsQuery _statistics;

    public SqliteStore(Database database)
    {
        _database = database;
        _actors = new ActorQueries(database);
        _documents = new DocumentQueries(database);
        _search = new SearchQueries(database, _actors);
        _statements = new StatementQueries(database, _search, _actors);
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

    public DossierStatistics Statistics() => Ask(_statistics.Read);

    public void Dispose() => _database.Dispose();

    private T Ask<T>(Func<T> question) => StoreErrors.Guard(_database.File, question);
}
