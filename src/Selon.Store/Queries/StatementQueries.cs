using Microsoft.Data.Sqlite;
using Selon.Claims.Mentions;
using Selon.Statements;
using Selon.Store.Claims;
using Selon.Store.Sqlite;
using Selon.Store.Statements;

namespace Selon.Store.Queries;

/// <summary>Statements.</summary>
internal sealed class StatementQueries(Database database, SearchQueries search, ActorQueries actors)
{
    private const int Most = 10;

    private const string Columns = $"""
        {DocumentQueries.HeadColumns}, q.key, q.number, q.parent, q.act, q.mode, q.negated, q.hedge, q.time, q.first_day, q.last_day,
        q.denies, q.supports, q.rule, q.confidence, q.sources, q.cue, q.content, q.via,
        exists (select 1 from standing x where x.kind = 'reject-statement' and x.target = q.key)
        """;

    private const string Tables = $"{DocumentQueries.DocumentTables} join statements q on q.analysis = d.analysis";

    /// <summary>The statements that a filter lets through.</summary>
    public IReadOnlyList<StoredStatement> All(DossierFilter filter)
    {
        // What statements have themselves is asked of them, the rest of their documents.
        var conditions = search.Conditions(filter with { Since = null, Until = null }, "d");
        if (filter.Act is { } act)
            conditions.Add("q.act = {0}", act.ToString().ToLowerInvariant());
        if (filter.Actor is { } actor)
            conditions.AddIn("exists (select 1 from speakers p where p.statement = q.id and p.actor in ({0}))", actors.Numbers(actor));
        if (filter.Place is { } place)
            conditions.AddIn("exists (select 1 from speakers p where p.statement = q.id and p.part = 'named' and p.actor in ({0}))", actors.Numbers(place));
        if (filter.Speaker is { } speaker)
            conditions.AddIn("exists (select 1 from speakers p where p.statement = q.id and p.part = 'source' and p.actor in ({0}))", actors.Numbers(speaker));
        if (filter.Status is { } status)
            conditions.Add("q.key in (select m.statement from claim_mentions m join claims c on c.id = m.claim where c.status = {0} and c.worth >= {1})", StatusNames.Of(status), ClaimMention.ClaimWorth);
        conditions.Add("q.key not in (select target from standing where kind = 'reject-statement')");
        var days = FilterDays.Of(filter);
        if (days.First is { } first)
            conditions.Add("q.last_day >= {0}", first.ToString("yyyy-MM-dd", null));
        if (days.Last is { } last)
            conditions.Add("q.first_day <= {0}", last.ToString("yyyy-MM-dd", null));
        return conditions.IsNever ? [] : database.Query(
            $"select {Columns} from {Tables} {conditions} order by q.first_day desc, d.position desc, q.id {Conditions.Page(filter)}", Read, conditions.Parameters);
    }

    /// <summary>The statements whose id begins so.</summary>
    public IReadOnlyList<StoredStatement> Find(string id) => database.Query(
        $"select {Columns} from {Tables} where q.key >= $id and q.key < $id || '~' order by q.key limit {Most}", Read, ("$id", id));

    private static StoredStatement Read(SqliteDataReader row) => new()
    {
        Document = DocumentQueries.ReadHead(row, 0),
        Id = row.GetString(6),
        Number = row.GetString(7),
        Parent = row.Text(8),
        Act = Enum.Parse<Act>(row.GetString(9), ignoreCase: true),
        Mode = Enum.Parse<Mode>(row.GetString(10), ignoreCase: true),
        IsNegated = row.GetInt32(11) != 0,
        Hedge = row.Text(12),
        Time = row.Text(13),
        FirstDay = row.Text(14),
        LastDay = row.Text(15),
        Denies = row.Text(16),
        Supports = row.Text(17),
        Rule = row.GetString(18),
        Confidence = row.GetDouble(19),
        Sources = ColumnJson.Speakers(row.GetString(20)),
        Cue = ColumnJson.Passages(row.GetString(21)),
        Content = ColumnJson.Passages(row.GetString(22)),
        Via = ColumnJson.Speakers(row.GetString(23)),
        IsRejected = row.GetInt32(24) != 0,
    };
}
