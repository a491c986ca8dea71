using Selon.Store.Adding;
using SQLitePCL;

namespace Selon.Store.Sqlite;

/// <summary>Writes where documents came from.</summary>
internal sealed class SourceWriter(Database database, RunWriter run) : IDisposable
{
    private readonly Dictionary<string, long> _outlets = new(StringComparer.Ordinal);

    private readonly PreparedStatement _find = new(database, "select id from sources where document = ? and fingerprint = ?");

    private readonly PreparedStatement _insert = new(database, """
        insert into sources (document, fingerprint, precedence, source, title, url, outlet, credit, published, moment, first_day, last_day,
                             original_hash, original, run, added)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);

    private readonly PreparedStatement _outlet = new(database, "insert into outlets (folded, name) values (?, ?) on conflict do nothing");
    private readonly PreparedStatement _findOutlet = new(database, "select id from outlets where folded = ?");
    private readonly PreparedStatement _counting = new(database, "select id from sources where document = ? order by precedence limit 1");
    private readonly PreparedStatement _firstDay = new(database, "select first_day from sources where id = ?");
    private readonly PreparedStatement _outletOf = new(database, "select outlet from sources where id = ?");

    /// <summary>Writes a source where it is new, and gives its number.</summary>
    public bool TryAdd(long document, SourceRow row, out long source)
    {
        if (_find.Find(document, row.Fingerprint) is { } known)
        {
            source = known;
            return false;
        }
        var from = row.Document;
        source = _insert.Insert(document, row.Fingerprint, row.Precedence, from.Source, from.Title, from.Url, OutletOf(row), from.Credit, from.Published,
            row.Moment, row.FirstDay, row.LastDay, row.OriginalHash, row.Original, run.Run, RunWriter.Now);
        return true;
    }

    /// <summary>The source that counts.</summary>
    public long Counting(long document) => _counting.Find(document)!.Value;

    /// <summary>The first day on which a source may have been published.</summary>
    public string? FirstDay(long source) =>
        _firstDay.TryRead(row => raw.sqlite3_column_type(row, 0) == raw.SQLITE_NULL ? null : raw.sqlite3_column_text(row, 0).utf8_to_string(), out var day, source) ? day : null;

    /// <summary>The outlet of a source.</summary>
    public long? Outlet(long source) => _outletOf.Find(source);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in (PreparedStatement[])[_find, _insert, _outlet, _findOutlet, _counting, _firstDay, _outletOf])
            statement.Dispose();
    }

    private long? OutletOf(SourceRow row)
    {
        if (row.FoldedOutlet is not { Length: > 0 } folded)
            return null;
        if (_outlets.TryGetValue(folded, out var known))
            return known;
        _outlet.Run(folded, row.Document.Outlet);
        return _outlets[folded] = _findOutlet.Find(folded)!.Value;
    }
}
