using Selon.Claims.Formats;
using Selon.Claims.Grouping;
using Selon.Claims.Mentions;
using Selon.Store.Adding;
using Selon.Store.Sqlite;
using SQLitePCL;

namespace Selon.Store.Claims;

/// <summary>Writes kinds of mentions, and compares each new one with those that share a key with it.</summary>
internal sealed class KindWriter(Database database) : IDisposable
{
    private const int MostKept = 20_000;

    private readonly Dictionary<long, ClaimMention> _mentions = [];

    private readonly PreparedStatement _find = new(database, "select id from mention_kinds where hash = ?");
    private readonly PreparedStatement _insert = new(database, "insert into mention_kinds (hash, is_same) values (?, ?)");
    private readonly PreparedStatement _insertKey = new(database, "insert into mention_keys (key, kind) values (?, ?) on conflict do nothing");
    private readonly PreparedStatement _insertPair = new(database, "insert into mention_pairs (one, other, is_same) values (?, ?, ?) on conflict do nothing");
    private readonly PreparedStatement _byKey = new(database, "select kind from mention_keys where key = ?");
    private readonly PreparedStatement _read = new(database, "select mention from claim_mentions where kind = ? limit 1");

    /// <summary>The number of the kind of a mention; a new one is compared at once.</summary>
    public long Number(MentionRow row)
    {
        if (_find.Find(row.Kind) is { } known)
            return known;
        var kind = _insert.Insert(row.Kind, MentionComparer.Compare(row.Mention, row.Mention).IsSame ? 1 : 0);
        var others = new HashSet<long>();
        foreach (var key in row.Keys)
        {
            _byKey.ReadAll(statement => others.Add(raw.sqlite3_column_int64(statement, 0)), key);
            _insertKey.Run(key, kind);
        }
        foreach (var other in others)
            Compare(kind, row.Mention, other);
        Keep(kind, row.Mention);
        return kind;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in (PreparedStatement[])[_find, _insert, _insertKey, _insertPair, _byKey, _read])
            statement.Dispose();
    }

    private void Compare(long kind, ClaimMention mention, long other)
    {
        var comparison = MentionComparer.Compare(mention, Read(other));
        if (comparison.IsSame || comparison.Relation is not null)
            _insertPair.Run(kind, other, comparison.IsSame ? 1 : 0);
    }

    private ClaimMention Read(long kind)
    {
        if (_mentions.TryGetValue(kind, out var mention))
            return mention;
        _read.TryRead(row => raw.sqlite3_column_blob(row, 0).ToArray(), out var bytes, kind);
        return Keep(kind, MentionFormat.Read(bytes!));
    }

    private ClaimMention Keep(long kind, ClaimMention mention)
    {
        if (_mentions.Count >= MostKept)
            _mentions.Clear();
        return _mentions[kind] = mention;
    }
}
