using System.Text;
using Microsoft.Data.Sqlite;
using Selon.Claims.Articles;
using Selon.Documents;
using Selon.Store.Adding;
using Selon.Store.Documents;
using Selon.Store.Sqlite;

namespace Selon.Store.Queries;

/// <summary>Documents, their sources, texts and bytes.</summary>
internal sealed class DocumentQueries(Database database)
{
    private const int Most = 10;
    private const int HeadsAtOnce = 500;

    private const string SourceColumns =
        "s.id, s.source, s.title, s.url, o.name, s.credit, s.published, s.moment, s.original_hash, s.added";

    /// <summary>The columns that <see cref="ReadDocument"/> reads.</summary>
    public const string DocumentColumns = SourceColumns + """
        , d.hash, d.language, d.characters, d.added,
        (select count(*) from sources x where x.document = d.id),
        case when d.analysis is null then null else (select count(*) from statements x where x.analysis = d.analysis) end, d.id
        """;

    /// <summary>The tables of <see cref="DocumentColumns"/>.</summary>
    public const string DocumentTables = "documents d join sources s on s.id = d.source left join outlets o on o.id = s.outlet";

    /// <summary>The documents whose id begins so, or that came from there.</summary>
    public IReadOnlyList<StoredDocument> Find(string id)
    {
        var hash = id.StartsWith("sha256:", StringComparison.Ordinal) ? id : "sha256:" + id;
        var found = database.Query(
            $"select {DocumentColumns} from {DocumentTables} where d.hash >= $hash and d.hash < $hash || 'g' order by d.hash limit {Most}",
            ReadDocument, ("$hash", hash));
        return found.Count > 0 && id.Length > 0 ? found : database.Query(
            $"select {DocumentColumns} from {DocumentTables} where d.id in (select document from sources where source = $source) order by d.hash limit {Most}",
            ReadDocument, ("$source", id));
    }

    /// <summary>What names documents.</summary>
    public IReadOnlyDictionary<string, DocumentHead> Heads(IEnumerable<string> documents)
    {
        var heads = new Dictionary<string, DocumentHead>(StringComparer.Ordinal);
        foreach (var chunk in documents.Distinct(StringComparer.Ordinal).Chunk(HeadsAtOnce))
        {
            var conditions = new Conditions();
            var names = string.Join(", ", chunk.Select(conditions.Parameter));
            foreach (var head in database.Query($"select {HeadColumns} from {DocumentTables} where d.hash in ({names})", r => ReadHead(r, 0), conditions.Parameters))
                heads[head.Id] = head;
        }
        return heads;
    }

    /// <summary>The columns that <see cref="ReadHead"/> reads.</summary>
    public const string HeadColumns = "d.hash, s.source, s.title, o.name, s.published, s.url";

    /// <summary>Reads a head from a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="first">The first of its columns.</param>
    public static DocumentHead ReadHead(SqliteDataReader row, int first) => new(row.GetString(first), row.GetString(first + 1))
    {
        Title = row.Text(first + 2), Outlet = row.Text(first + 3), Published = row.Text(first + 4), Url = row.Text(first + 5),
    };

    /// <summary>All sources of a document.</summary>
    public IReadOnlyList<DocumentSource> Sources(string document) => database.Query(
        $"select {SourceColumns} from documents d join sources s on s.document = d.id left join outlets o on o.id = s.outlet where d.hash = $hash order by s.precedence",
        ReadSource, ("$hash", document));

    /// <summary>The text of a document.</summary>
    public string? Text(string document) =>
        (string?)database.Scalar("select t.text from documents d join texts t on t.document = d.id where d.hash = $hash", ("$hash", document));

    /// <summary>The bytes of a source.</summary>
    public byte[]? Original(long source) => database.Query(
        "select s.original, t.text from sources s join texts t on t.document = s.document where s.id = $id",
        row => row.IsDBNull(0) ? Encoding.UTF8.GetBytes(row.GetString(1)) : SourceRow.Inflate((byte[])row.GetValue(0)), ("$id", source)).FirstOrDefault();

    /// <summary>What could not be read and has not been read since.</summary>
    public IReadOnlyList<StoredFailure> Failures() => database.Query("""
        select f.source, f.problem, f.advice, f.line, f.place, max(f.at), max(f.id) from failures f
        where not exists (select 1 from sources s join documents d on d.id = s.document
                          where s.source = f.source and f.line is null and s.run > f.run and d.analysis is not null)
        group by f.source, f.line, f.place, f.problem order by 7 desc
        """, row => new StoredFailure(new DocumentError(row.GetString(0), row.GetString(1), row.GetString(2))
    {
        Line = row.Number(3), Column = row.Number(4),
    }, row.GetString(5)));

    /// <summary>Reads a document from a row.</summary>
    public static StoredDocument ReadDocument(SqliteDataReader row) => new(row.GetString(10), ReadSource(row))
    {
        Language = row.GetString(11), Characters = row.GetInt32(12), Added = row.GetString(13), Sources = row.GetInt32(14), Statements = row.Number(15),
    };

    private static DocumentSource ReadSource(SqliteDataReader row) => new(row.GetInt64(0), row.GetString(1))
    {
        Title = row.Text(2), Url = row.Text(3), Outlet = row.Text(4), Credit = row.Text(5), Published = row.Text(6), PublishedAt = row.Text(7),
        OriginalHash = row.GetString(8), Added = row.GetString(9),
    };
}
