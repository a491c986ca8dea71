using Selon.Claims.Grouping;
using Selon.Store.Adding;
using Selon.Store.Corrections;
using Selon.Store.Sqlite;
using SQLitePCL;

namespace Selon.Store.Claims;

/// <summary>Keeps the claims what the mentions make of them: what is new or changed is grouped again with all that it is connected with.</summary>
/// <remarks>The claims depend on the set of mentions and corrections alone, not on the order in which they came.</remarks>
internal sealed class ClaimWriter(Database database) : IDisposable
{
    private readonly KindWriter _kinds = new(database);
    private readonly OriginWriter _origins = new(database);
    private readonly KindScores _scores = new();
    private readonly ClaimRows _claims = new(database);
    private readonly Dictionary<string, StoredMention> _new = new(StringComparer.Ordinal);
    private readonly HashSet<long> _broken = [];
    private readonly HashSet<long> _touched = [];

    private readonly PreparedStatement _mention = new(database, """
        insert into claim_mentions (key, analysis, document, kind, statement, about, stance, speaker, first_day, last_day, worth, mention)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);

    private readonly PreparedStatement _neighbours = new(database, """
        select distinct component from claim_mentions where component is not null and kind in (
            select id from mention_kinds where id = ?1 and is_same
            union all select other from mention_pairs where one = ?1 and is_same
            union all select one from mention_pairs where other = ?1 and is_same)
        """);

    private readonly PreparedStatement _same = new(database, """
        select id from mention_kinds where id = ?1 and is_same
        union all select other from mention_pairs where one = ?1 and is_same
        union all select one from mention_pairs where other = ?1 and is_same
        """);

    /// <summary>Adds what an analysis found.</summary>
    public void Add(long document, long analysis, PreparedArticle article, Func<string, long> entity, bool isNew)
    {
        if (!isNew)
            Retire("document = $value", document);
        if (article.Signature is { } signature)
            _origins.Add(document, signature, isNew);
        var rejected = article.Mentions.Count == 0 ? [] : ClaimCorrections.Rejected(database);
        foreach (var row in article.Mentions)
        {
            var mention = row.Mention;
            var kind = _kinds.Number(row);
            var number = _mention.Insert(mention.Id, analysis, document, kind, row.Statement, mention.About, mention.Stance.ToString().ToLowerInvariant(),
                row.Speaker is { } speaker ? entity(speaker) : (long?)null, row.FirstDay, row.LastDay, mention.Worth, row.Bytes);
            if (row.Statement is null || !rejected.Contains(row.Statement))
                _new[mention.Id] = StoredMention.Of(number, kind, mention, row.Bytes);
        }
    }

    /// <summary>Takes mentions out of what counts.</summary>
    /// <param name="condition">Which, with <c>$value</c>.</param>
    /// <param name="value">The value.</param>
    public void Retire(string condition, object value)
    {
        foreach (var (key, component) in database.Query(
            $"select key, component from claim_mentions where {condition}", row => (row.GetString(0), row.IsDBNull(1) ? (long?)null : row.GetInt64(1)), ("$value", value)))
        {
            _new.Remove(key);
            if (component is { } number)
                _broken.Add(number);
        }
        _claims.Forget(database.Query($"select distinct claim from claim_mentions where claim is not null and {condition}", row => row.GetString(0), ("$value", value)));
        database.Execute($"update claim_mentions set component = null, claim = null where {condition}", ("$value", value));
    }

    /// <summary>Brings mentions back into what counts.</summary>
    public void Restore(string condition, object value)
    {
        foreach (var mention in _claims.Read($"component is null and analysis in (select analysis from documents) and {condition}", ("$value", value)))
            _new[mention.Key] = mention;
    }

    /// <summary>Has the components of mentions taken apart and grouped again.</summary>
    public void Regroup(string condition, object value) => _broken.UnionWith(database.Query(
        $"select distinct component from claim_mentions where component is not null and {condition}", row => row.GetInt64(0), ("$value", value)));

    /// <summary>Writes the claims.</summary>
    public void Flush()
    {
        foreach (var document in _origins.Flush())
            _touched.UnionWith(database.Query("select distinct component from claim_mentions where document = $d and component is not null", row => row.GetInt64(0), ("$d", document)));
        if (_new.Count == 0 && _broken.Count == 0 && _touched.Count == 0)
            return;
        var corrections = ClaimCorrections.Read(database);
        foreach (var mention in _new.Values)
        {
            _neighbours.ReadAll(row => _touched.Add(raw.sqlite3_column_int64(row, 0)), mention.Kind);
            foreach (var other in corrections.SameAs(mention.Key))
                _touched.UnionWith(database.Query("select component from claim_mentions where key = $key and component is not null", row => row.GetInt64(0), ("$key", other)));
        }
        _touched.UnionWith(_broken);
        var members = _touched.Count == 0 ? [] : _claims.Read($"component in ({string.Join(", ", _touched)})");
        _claims.Forget(members.Select(m => m.Claim).OfType<string>());
        _claims.Replace(Groups([.. members, .. _new.Values], corrections), corrections);
        _new.Clear();
        _broken.Clear();
        _touched.Clear();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _kinds.Dispose();
        _origins.Dispose();
        _claims.Dispose();
        foreach (var statement in (PreparedStatement[])[_mention, _neighbours, _same])
            statement.Dispose();
    }

    private IEnumerable<MentionGroup> Groups(List<StoredMention> mentions, ClaimCorrections corrections)
    {
        mentions.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        foreach (var part in Parts(mentions, corrections))
        {
            var component = part.Min(m => m.Number);
            var byKey = part.ToDictionary(m => m.Key, StringComparer.Ordinal);
            IReadOnlyList<IReadOnlyList<StoredMention>> groups = part.Count == 1 ? [part]
                : [.. ClaimGrouper.Group([.. part.Select(m => m.Mention)], corrections.Constraints, _scores.For(part)).Select(g => (IReadOnlyList<StoredMention>)[.. g.Select(m => byKey[m.Id])])];
            foreach (var group in groups)
                yield return new MentionGroup(component, group);
        }
    }

    // What is connected: by what it was, unless that was taken apart; by kinds that are the same; by what people said.
    private List<List<StoredMention>> Parts(List<StoredMention> mentions, ClaimCorrections corrections)
    {
        var sets = new MentionSets(mentions.Count);
        var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        var byKind = new Dictionary<long, List<int>>();
        var byComponent = new Dictionary<long, int>();
        for (var i = 0; i < mentions.Count; i++)
        {
            byKey[mentions[i].Key] = i;
            if (!byKind.TryGetValue(mentions[i].Kind, out var kind))
                byKind[mentions[i].Kind] = kind = [];
            kind.Add(i);
            if (mentions[i].Component is { } component && !_broken.Contains(component) && !byComponent.TryAdd(component, i))
                sets.Join(i, byComponent[component]);
        }
        foreach (var kind in mentions.Where(m => m.Component is not { } c || _broken.Contains(c)).Select(m => m.Kind).Distinct())
        {
            _same.ReadAll(row =>
            {
                if (byKind.TryGetValue(raw.sqlite3_column_int64(row, 0), out var others))
                    sets.JoinAll(byKind[kind], others);
            }, kind);
        }
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].About is { } about && byKey.TryGetValue(about, out var other))
                sets.Join(i, other);
        }
        foreach (var constraint in corrections.Constraints)
        {
            if (constraint.IsSame && byKey.TryGetValue(constraint.First, out var a) && byKey.TryGetValue(constraint.Second, out var b))
                sets.Join(a, b);
        }
        return [.. Enumerable.Range(0, mentions.Count).GroupBy(sets.Find).Select(g => g.Select(i => mentions[i]).ToList())];
    }
}
