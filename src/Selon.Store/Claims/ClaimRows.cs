using System.Globalization;
using System.Text.Json;
using Selon.Claims;
using Selon.Claims.Origins;
using Selon.Claims.Status;
using Selon.Store.Adding;
using Selon.Store.Corrections;
using Selon.Store.Queries;
using Selon.Store.Sqlite;

namespace Selon.Store.Claims;

/// <summary>The rows of claims, which are replaced where their mentions change.</summary>
internal sealed class ClaimRows(Database database) : IDisposable
{
    private readonly HashSet<string> _former = new(StringComparer.Ordinal);

    private readonly PreparedStatement _place = new(database, "update claim_mentions set component = ?2, claim = ?3 where id = ?1");

    private readonly PreparedStatement _unlink = new(database, "delete from claim_links where claim = ?1 or target = ?1");

    private readonly PreparedStatement _delete = new(database, "delete from claims where id = ?");

    private readonly PreparedStatement _insert = new(database, """
        insert into claims (id, text, status, first, last, first_day, last_day, asserting, denying, grade, reason, worth, mentions, history)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);

    private readonly ClaimLinks _links = new(database);

    /// <summary>Mentions that a condition lets through.</summary>
    public List<StoredMention> Read(string condition, params ReadOnlySpan<(string, object?)> parameters) => database.Query(
        $"select id, kind, component, mention, key, about, worth, claim from claim_mentions where {condition}",
        row => new StoredMention(row.GetInt64(0), row.GetInt64(1), row.IsDBNull(2) ? null : row.GetInt64(2), (byte[])row.GetValue(3))
        {
            Key = row.GetString(4), About = row.Text(5), Worth = row.GetDouble(6), Claim = row.Text(7),
        }, parameters);

    /// <summary>Claims whose mentions are grouped again.</summary>
    public void Forget(IEnumerable<string> claims) => _former.UnionWith(claims);

    /// <summary>Takes away what is forgotten and writes the claims of groups.</summary>
    public void Replace(IEnumerable<MentionGroup> groups, ClaimCorrections corrections)
    {
        MentionGroup[] all = [.. groups];
        foreach (var claim in _former)
            _unlink.Run(claim);
        foreach (var claim in _former)
            _delete.Run(claim);
        _former.Clear();
        var origins = Origins(all.SelectMany(g => g.Mentions).Select(m => m.Mention.Document));
        var written = new List<Claim>(all.Length);
        foreach (var group in all)
        {
            var claim = corrections.Apply(ClaimAssembler.Assemble([.. group.Mentions.Select(m => corrections.Apply(m.Mention))], origins));
            Insert(claim, group.Mentions);
            foreach (var mention in group.Mentions)
                _place.Run(mention.Number, group.Component, claim.Id);
            written.Add(claim);
        }
        _links.Write(written);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in (PreparedStatement[])[_place, _unlink, _delete, _insert])
            statement.Dispose();
        _links.Dispose();
    }

    private void Insert(Claim claim, IReadOnlyList<StoredMention> mentions)
    {
        var days = database.Query(
            $"select min(first_day), max(last_day) from claim_mentions where id in ({string.Join(", ", mentions.Select(m => m.Number.ToString(CultureInfo.InvariantCulture)))})",
            row => (First: row.Text(0), Last: row.Text(1)))[0];
        _insert.Run(claim.Id, claim.Text, StatusNames.Of(claim.Status), claim.First, claim.Last, days.First, days.Last, claim.IndependentAsserting, claim.IndependentDenying,
            claim.Grade?.Number, claim.Grade?.Reason, mentions.Max(m => m.Worth), RowJson.Texts(claim.Mentions.Select(m => m.Id)), RowJson.Write(json => Write(json, claim.History)));
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<StatusChange> history)
    {
        foreach (var change in history)
        {
            json.WriteStartArray();
            json.WriteStringValue(change.At);
            json.WriteStringValue(StatusNames.Of(change.Status));
            json.WriteStringValue(change.Because);
            json.WriteEndArray();
        }
    }

    /// <summary>What counting needs to know of documents.</summary>
    public Dictionary<string, DocumentOrigin> Origins(IEnumerable<string> documents)
    {
        var origins = new Dictionary<string, DocumentOrigin>(StringComparer.Ordinal);
        foreach (var chunk in documents.Distinct(StringComparer.Ordinal).Chunk(500))
        {
            var conditions = new Conditions();
            var names = string.Join(", ", chunk.Select(conditions.Parameter));
            foreach (var origin in database.Query(
                $"select d.hash, o.own, o.common, o.outlet, o.origin, o.minute, o.correction from documents d join document_origins o on o.document = d.id where d.hash in ({names})",
                row => new DocumentOrigin(row.GetString(0))
                {
                    Own = row.GetString(1), Common = row.GetString(2), Outlet = row.Text(3), Group = row.Text(4),
                    PublishedMinute = row.IsDBNull(5) ? null : row.GetInt64(5), IsCorrection = row.GetInt32(6) != 0,
                }, conditions.Parameters))
                origins[origin.Document] = origin;
        }
        return origins;
    }
}
