using Selon.Claims.Origins;
using Selon.Store.Adding;
using Selon.Store.Sqlite;
using SQLitePCL;

namespace Selon.Store.Claims;

/// <summary>Writes signatures of documents, which of them go back to one origin, and what follows for counting.</summary>
internal sealed class OriginWriter(Database database) : IDisposable
{
    private const int MostKept = 5_000;

    // Of a text that is copied a hundred times a few copies show that another is one.
    private const int MostCompared = 64;

    private readonly Dictionary<long, DocumentSignature> _signatures = [];
    private readonly HashSet<long> _changed = [];

    private readonly PreparedStatement _insert = new(database, "insert into signatures (document, signature) values (?, ?) on conflict do update set signature = excluded.signature");
    private readonly PreparedStatement _insertKey = new(database, "insert into origin_keys (key, document) values (?, ?) on conflict do nothing");
    private readonly PreparedStatement _byKey = new(database, "select document from origin_keys where key = ?");
    private readonly PreparedStatement _read = new(database, "select signature from signatures where document = ?");
    private readonly PreparedStatement _insertLink = new(database, "insert into origin_links (one, other, kind, reason) values (?, ?, ?, ?) on conflict do nothing");
    private readonly PreparedStatement _linked = new(database, "select other from origin_links where one = ?1 union select one from origin_links where other = ?1");
    private readonly PreparedStatement _counts = new(database, """
        insert into document_origins (document, own, common, outlet, origin, minute, correction) values (?, ?, ?, ?, ?, ?, ?)
        on conflict do update set own = excluded.own, common = excluded.common, outlet = excluded.outlet, origin = excluded.origin,
                                  minute = excluded.minute, correction = excluded.correction
        """);

    /// <summary>Adds the signature of a document that is new, or analysed again.</summary>
    public void Add(long document, SignatureRow row, bool isNew)
    {
        if (!isNew)
            Remove(document);
        var others = new HashSet<long>();
        foreach (var probe in row.Signature.Probes)
            _byKey.ReadAll(statement => others.Add(raw.sqlite3_column_int64(statement, 0)), probe);
        others.Remove(document);
        _insert.Run(document, row.Bytes);
        Keep(document, row.Signature);
        foreach (var other in others.Select(o => (Number: o, Signature: Read(o))).OrderBy(o => o.Signature.Document, StringComparer.Ordinal).Take(MostCompared))
            Compare(document, row.Signature, other.Number, other.Signature);
        foreach (var key in row.Signature.Keys)
            _insertKey.Run(key, document);
        _changed.Add(document);
    }

    /// <summary>Groups anew what the documents of the batch are linked with.</summary>
    /// <returns>The documents of which something that counts is new.</returns>
    public IReadOnlyCollection<long> Flush()
    {
        var touched = new HashSet<long>();
        var done = new HashSet<long>();
        foreach (var document in _changed)
        {
            if (done.Contains(document))
                continue;
            var part = Part(document);
            done.UnionWith(part);
            touched.UnionWith(part);
            Group(part);
        }
        _changed.Clear();
        return touched;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in (PreparedStatement[])[_insert, _insertKey, _byKey, _read, _insertLink, _linked, _counts])
            statement.Dispose();
    }

    private void Remove(long document)
    {
        _linked.ReadAll(row => _changed.Add(raw.sqlite3_column_int64(row, 0)), document);
        database.Execute("delete from origin_links where one = $d or other = $d; delete from origin_keys where document = $d", ("$d", document));
    }

    private void Compare(long document, DocumentSignature signature, long other, DocumentSignature otherSignature)
    {
        var isFirst = string.CompareOrdinal(signature.Document, otherSignature.Document) < 0;
        var link = isFirst ? OriginComparer.Compare(signature, otherSignature) : OriginComparer.Compare(otherSignature, signature);
        if (link is not null)
            _insertLink.Run(isFirst ? document : other, isFirst ? other : document, link.Kind.ToString(), link.Reason);
    }

    private List<long> Part(long document)
    {
        var part = new List<long> { document };
        var seen = new HashSet<long> { document };
        for (var i = 0; i < part.Count; i++)
        {
            _linked.ReadAll(row =>
            {
                if (seen.Add(raw.sqlite3_column_int64(row, 0)))
                    part.Add(raw.sqlite3_column_int64(row, 0));
            }, part[i]);
        }
        return part;
    }

    private void Group(List<long> part)
    {
        var signatures = part.ToDictionary(d => d, Read);
        var numbers = part.ToDictionary(d => signatures[d].Document, StringComparer.Ordinal);
        var list = string.Join(", ", part);
        var links = part.Count == 1 ? [] : database.Query($"select one, other, kind, reason from origin_links where one in ({list})", row => new OriginLink(
            signatures[row.GetInt64(0)].Document, signatures[row.GetInt64(1)].Document, Enum.Parse<OriginKind>(row.GetString(2)), row.GetString(3)));
        IReadOnlyList<OriginGroup> groups = links.Count == 0 ? [] : OriginGroups.Of(signatures.Values, links);
        database.Execute($"""
            create temp table if not exists former (id text primary key);
            insert or ignore into former select origin from origin_documents where document in ({list});
            delete from origin_documents where origin in (select id from former);
            delete from origins where id in (select id from former);
            delete from former
            """);
        foreach (var group in groups)
            Write(group, numbers);
        foreach (var (hash, origin) in DocumentOrigin.Of(signatures.Values, groups))
            _counts.Run(numbers[hash], origin.Own, origin.Common, origin.Outlet, origin.Group, origin.PublishedMinute, origin.IsCorrection ? 1 : 0);
    }

    private void Write(OriginGroup group, Dictionary<string, long> numbers)
    {
        database.Execute("insert or replace into origins (id, kind, first, reason) values ($id, $kind, $first, $reason)",
            ("$id", group.Id), ("$kind", group.Kind.ToString()), ("$first", group.First), ("$reason", group.Reason));
        for (var i = 0; i < group.Documents.Count; i++)
        {
            database.Execute("insert or replace into origin_documents (origin, place, document) values ($id, $place, $document)",
                ("$id", group.Id), ("$place", i), ("$document", numbers[group.Documents[i]]));
        }
    }

    private DocumentSignature Read(long document)
    {
        if (_signatures.TryGetValue(document, out var signature))
            return signature;
        _read.TryRead(row => raw.sqlite3_column_blob(row, 0).ToArray(), out var bytes, document);
        return Keep(document, DocumentSignature.FromBytes(bytes!));
    }

    private DocumentSignature Keep(long document, DocumentSignature signature)
    {
        if (_signatures.Count >= MostKept)
            _signatures.Clear();
        return _signatures[document] = signature;
    }
}
