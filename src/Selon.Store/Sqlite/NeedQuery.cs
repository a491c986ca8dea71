using Selon.Documents;
using Selon.Store.Adding;
using SQLitePCL;

namespace Selon.Store.Sqlite;

/// <summary>Asks on a connection of its own what is to be done with a document.</summary>
/// <remarks>What is in the batch under way is not seen yet; the writer looks again.</remarks>
internal sealed class NeedQuery : IDisposable
{
    private readonly Database _database;
    private readonly PreparedStatement _document;
    private readonly long? _engine;

    /// <param name="database">The dossier.</param>
    /// <param name="engine">The engine that all documents are to be analysed with; null where any will do.</param>
    public NeedQuery(Database database, long? engine)
    {
        _database = database.OpenReader();
        _engine = engine;
        _document = new PreparedStatement(_database, """
            select a.engine,
                   exists (select 1 from sources s where s.document = d.id and s.fingerprint = ?2),
                   ?3 < p.precedence
            from documents d join sources p on p.id = d.source left join analyses a on a.id = d.analysis
            where d.hash = ?1
            """);
    }

    public DocumentNeed Of(Document document)
    {
        lock (_document)
        {
            if (!_document.TryRead(Read, out var row, document.Id, SourceRow.FingerprintOf(document), SourceRow.PrecedenceOf(document)))
                return DocumentNeed.Analysis;
            if (row.Engine is null || (_engine is not null && row.Engine != _engine) || (!row.IsKnown && row.IsFirst))
                return DocumentNeed.Analysis;
            return row.IsKnown ? DocumentNeed.Nothing : DocumentNeed.Source;
        }
    }

    public void Dispose()
    {
        _document.Dispose();
        _database.Dispose();
    }

    private static (long? Engine, bool IsKnown, bool IsFirst) Read(sqlite3_stmt row) => (
        raw.sqlite3_column_type(row, 0) == raw.SQLITE_NULL ? null : raw.sqlite3_column_int64(row, 0),
        raw.sqlite3_column_int(row, 1) != 0, raw.sqlite3_column_int(row, 2) != 0);
}
