using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Selon.Claims;
using Selon.Claims.Formats;
using Selon.Claims.Mentions;
using Selon.Claims.Origins;
using Selon.Store.Claims;
using Selon.Store.Corrections;
using Selon.Store.Sqlite;

namespace Selon.Store.Queries;

/// <summary>Claims and origins.</summary>
internal sealed class ClaimQueries(Database database, SearchQueries search, ActorQueries actors)
{
    private const int Most = 10;
    private const int AtOnce = 500;

    private const string Columns = "c.id, c.text, c.status, c.first, c.last, c.asserting, c.denying, c.grade, c.reason, c.mentions, c.history";

    /// <summary>The claims that a filter lets through.</summary>
    public IReadOnlyList<Claim> All(DossierFilter filter)
    {
        var conditions = new Conditions();
        conditions.Add("c.worth >= {0}", ClaimMention.ClaimWorth);
        if (filter.Status is { } status)
            conditions.Add("c.status = {0}", StatusNames.Of(status));
        if (filter.Speaker is { } speaker)
            conditions.AddIn("exists (select 1 from claim_mentions m join speakers p on p.entity = m.speaker where m.claim = c.id and p.actor in ({0}))", actors.Numbers(speaker));
        var days = FilterDays.Of(filter);
        if (days.First is { } first)
            conditions.Add("c.last_day >= {0}", Day(first));
        if (days.Last is { } last)
            conditions.Add("c.first_day <= {0}", Day(last));
        AddDocuments(filter, conditions);
        return conditions.IsNever ? [] : Read(
            $"select {Columns} from claims c {conditions} order by c.last_day desc, c.first_day desc, c.id {Conditions.Page(filter)}", conditions.Parameters);
    }

    /// <summary>The claims whose id begins so, or that of one of their mentions.</summary>
    public IReadOnlyList<Claim> Find(string id) => id.StartsWith('m')
        ? Read($"""
            select {Columns} from claims c where c.id in (select m.claim from claim_mentions m where m.key >= $id and m.key < $id || '~' and m.claim is not null)
            order by c.id limit {Most}
            """, ("$id", id))
        : Read($"select {Columns} from claims c where c.id >= $id and c.id < $id || '~' order by c.id limit {Most}", ("$id", id));

    /// <summary>The origins of the documents that a filter lets through.</summary>
    public IReadOnlyList<OriginGroup> Origins(DossierFilter filter)
    {
        var conditions = search.Conditions(filter, "d");
        if (conditions.IsNever)
            return [];
        var rows = database.Query($"""
            select o.id, o.kind, o.first, o.reason, x.hash from origins o join origin_documents p on p.origin = o.id join documents x on x.id = p.document
            where o.id in (select q.origin from origin_documents q join documents d on d.id = q.document {conditions})
            order by o.id, p.place
            """, row => (Id: row.GetString(0), Kind: row.GetString(1), First: row.Text(2), Reason: row.Text(3), Document: row.GetString(4)), conditions.Parameters);
        return [.. rows.GroupBy(r => r.Id).Select(g => new OriginGroup(g.Key, Enum.Parse<OriginKind>(g.First().Kind), [.. g.Select(r => r.Document)])
        {
            First = g.First().First, Reason = g.First().Reason,
        }).Skip(filter.Offset).Take(filter.Limit ?? int.MaxValue)];
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Words, actors, places, acts and outlets are those of the mentions: of what they say, or of their documents.
    private void AddDocuments(DossierFilter filter, Conditions conditions)
    {
        var rest = filter with { Status = null, Speaker = null, Since = null, Until = null, Limit = null };
        if (rest with { Offset = 0 } == DossierFilter.All)
            return;
        var documents = search.Conditions(rest, "d");
        if (documents.IsNever)
        {
            conditions.AddIn("{0}", []);
            return;
        }
        conditions.AddAll("c.id in (select m.claim from claim_mentions m join documents d on d.id = m.document {0} and m.claim is not null)", documents);
        if (filter.Actor is { } actor)
        {
            conditions.AddIn("""
                exists (select 1 from claim_mentions m left join statements s on s.key = m.statement and s.analysis = m.analysis left join speakers p on p.statement = s.id
                        where m.claim = c.id and (p.actor in ({0}) or m.speaker in ({0})))
                """, actors.Numbers(actor));
        }
    }

    private List<Claim> Read(string sql, params (string, object?)[] parameters)
    {
        var rows = database.Query(sql, ReadRow, parameters);
        var mentions = new Dictionary<string, ClaimMention>(StringComparer.Ordinal);
        var links = new List<(string Claim, ClaimLink Link)>();
        var corrections = ClaimCorrections.Read(database);
        foreach (var chunk in rows.Chunk(AtOnce))
        {
            var conditions = new Conditions();
            var names = string.Join(", ", chunk.Select(c => conditions.Parameter(c.Id)));
            foreach (var mention in database.Query($"select mention, worth from claim_mentions where claim in ({names})",
                row => MentionFormat.Read((byte[])row.GetValue(0)) with { Worth = row.GetDouble(1) }, conditions.Parameters))
                mentions[mention.Id] = corrections.Apply(mention);
            links.AddRange(database.Query($"select l.claim, l.target, l.type from claim_links l join claims c on c.id = l.target where l.claim in ({names}) order by l.claim, l.target",
                row => (row.GetString(0), new ClaimLink(row.GetString(1), Enum.Parse<ClaimRelation>(row.GetString(2)))), conditions.Parameters));
        }
        var byClaim = links.ToLookup(l => l.Claim, l => l.Link, StringComparer.Ordinal);
        return [.. rows.Select(r => r with
        {
            Mentions = [.. r.Mentions.Select(m => mentions.GetValueOrDefault(m.Id)).OfType<ClaimMention>()], Links = [.. byClaim[r.Id]],
        })];
    }

    // The mentions are put in their places afterwards: here they are known by their keys alone.
    private static Claim ReadRow(SqliteDataReader row) => new()
    {
        Id = row.GetString(0),
        Text = row.GetString(1),
        Status = StatusNames.Parse(row.GetString(2)) ?? default,
        First = row.Text(3),
        Last = row.Text(4),
        IndependentAsserting = row.GetInt32(5),
        IndependentDenying = row.GetInt32(6),
        Grade = row.IsDBNull(7) ? null : new InformationGrade(row.GetInt32(7), row.GetString(8)),
        Mentions = ColumnJson.Items(row.GetString(9), Key),
        History = ColumnJson.Items(row.GetString(10), j => new StatusChange(j[0].GetString(), StatusNames.Parse(j[1].GetString()) ?? default, j[2].GetString()!)),
    };

    private static ClaimMention Key(JsonElement json) => new()
    {
        Id = json.GetString()!, Document = "", Place = default, Span = default, Quote = "", Stance = default, Proposition = new() { Text = "" }, Rule = "",
    };
}
