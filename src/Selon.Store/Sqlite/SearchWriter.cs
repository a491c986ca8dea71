using System.Globalization;
using Selon.Store.Adding;
using Selon.Store.Searching;

namespace Selon.Store.Sqlite;

/// <summary>Writes the index of the search.</summary>
/// <remarks>
/// A row of the index has the day of publication in its number, so that the index itself is in the order of the days and
/// the newest of very many come at once. Rows are written in that order, a batch at a time: the index is slow otherwise.
/// </remarks>
internal sealed class SearchWriter(Database database) : IDisposable
{
    private const int DocumentBits = 32;

    private readonly SortedDictionary<long, (SearchText Words, string Facets)> _rows = [];
    private readonly SortedDictionary<long, long?> _renewed = [];

    private readonly PreparedStatement _insert = new(database, "insert into search (rowid, title, text, facets) values (?, ?, ?, ?)");
    private readonly PreparedStatement _delete = new(database, "delete from search where rowid = ?");

    /// <summary>The number of a row: the day of publication, then the document. Without a date it comes before all days.</summary>
    public static long Position(string? firstDay, long document) => (DayNumber(firstDay) << DocumentBits) + document;

    /// <summary>The first row number of a day.</summary>
    public static long FirstPosition(DateOnly day) => (long)(day.DayNumber + 1) << DocumentBits;

    /// <summary>Adds a document that is new.</summary>
    public void Add(long position, PreparedArticle article, string facets) => _rows[position] = (article.Search, facets);

    /// <summary>Writes a document anew.</summary>
    /// <param name="document">Its number.</param>
    /// <param name="former">Its row until now; null where it had none.</param>
    public void Renew(long document, long? former)
    {
        var isPending = former is { } position && _rows.Remove(position);
        _renewed.TryAdd(document, isPending ? null : former);
    }

    /// <summary>Writes all rows of the batch.</summary>
    public void Flush()
    {
        foreach (var (document, former) in _renewed)
        {
            if (former is { } position)
                _delete.Run(position);
        }
        foreach (var document in _renewed.Keys)
            Read(document);
        foreach (var (position, (words, facets)) in _rows)
            _insert.Run(position, words.Title, words.Text, facets);
        _rows.Clear();
        _renewed.Clear();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _insert.Dispose();
        _delete.Dispose();
    }

    private static long DayNumber(string? day) =>
        day is null ? 0 : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber + 1;

    private void Read(long document)
    {
        var (position, title, text) = database.Query(
            "select d.position, s.title, t.text from documents d join sources s on s.id = d.source join texts t on t.document = d.id where d.id = $d",
            row => (row.GetInt64(0), row.IsDBNull(1) ? "" : row.GetString(1), row.GetString(2)), ("$d", document))[0];
        var facets = database.Query("""
            select 'o' || outlet from sources where document = $d and outlet is not null
            union select 'e' || actor from mentions m join documents d on d.analysis = m.analysis where d.id = $d
            union select 's' || p.actor from speakers p join statements s on s.id = p.statement join documents d on d.analysis = s.analysis where d.id = $d and p.part <> 'named'
            union select 'a' || s.act from statements s join documents d on d.analysis = s.analysis where d.id = $d
            """, row => row.GetString(0), ("$d", document));
        _rows[position] = (new SearchText(SearchFolding.WithoutLigatures(title), SearchFolding.WithoutLigatures(text)), string.Join(' ', facets));
    }
}
