using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Selon.Events;
using Selon.Store.Events;
using Selon.Store.Sqlite;

namespace Selon.Store.Queries;

/// <summary>Events.</summary>
internal sealed class EventQueries(Database database, SearchQueries search, ActorQueries actors)
{
    private const int Most = 10;

    private const string Columns = $"""
        {DocumentQueries.HeadColumns}, q.key, q.number, q.type, q.mode, q.cameo, q.factuality, q.said_in, q.within, q.past, q.time, q.first_day, q.last_day,
        q.rule, q.confidence, q.trigger, q.others, q.actors, q.recipients, q.said_by, q.place, q.numbers, q.views
        """;

    private const string Tables = $"{DocumentQueries.DocumentTables} join events q on q.analysis = d.analysis";

    /// <summary>The events that a filter lets through.</summary>
    public IReadOnlyList<StoredEvent> All(DossierFilter filter)
    {
        var conditions = search.Conditions(filter with { Since = null, Until = null, Actor = null, Place = null, Speaker = null, Act = null }, "d");
        if (filter.Actor is { } actor)
            conditions.AddIn(Takes("in ('actor', 'recipient', 'said_by')"), actors.Numbers(actor));
        if (filter.Speaker is { } speaker)
            conditions.AddIn(Takes("= 'said_by'"), actors.Numbers(speaker));
        if (filter.Place is { } place)
            conditions.AddIn(Takes("= 'place'"), actors.Numbers(place));
        if (filter.Act is { } act)
            conditions.Add("q.said_in in (select s.key from statements s where s.analysis = q.analysis and s.act = {0})", act.ToString().ToLowerInvariant());
        var days = FilterDays.Of(filter);
        if (days.First is { } first)
            conditions.Add("q.last_day >= {0}", Day(first));
        if (days.Last is { } last)
            conditions.Add("q.first_day <= {0}", Day(last));
        return conditions.IsNever ? [] : database.Query(
            $"select {Columns} from {Tables} {conditions} order by q.first_day desc, d.position desc, q.id {Conditions.Page(filter)}", Read, conditions.Parameters);
    }

    /// <summary>The events whose id begins so.</summary>
    public IReadOnlyList<StoredEvent> Find(string id) => database.Query(
        $"select {Columns} from {Tables} where q.key >= $id and q.key < $id || '~' order by q.key limit {Most}", Read, ("$id", id));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Takes(string part) =>
        $"exists (select 1 from participants p where p.event = q.id and p.part {part} and p.actor in ({{0}}))";

    private static StoredEvent Read(SqliteDataReader row) => new()
    {
        Document = DocumentQueries.ReadHead(row, 0),
        Id = row.GetString(6),
        Number = row.GetString(7),
        Type = EventTypeNames.TryParse(row.GetString(8), out var type) ? type : default,
        Mode = row.Text(9),
        Cameo = row.GetString(10),
        Factuality = FactualityOf(row.GetString(11)),
        SaidIn = row.Text(12),
        Within = row.Text(13),
        IsAboutPast = row.GetInt32(14) != 0,
        Time = row.Text(15),
        FirstDay = row.Text(16),
        LastDay = row.Text(17),
        Rule = row.GetString(18),
        Confidence = row.GetDouble(19),
        Trigger = ColumnJson.Passages(row.GetString(20)),
        OtherMentions = ColumnJson.Passages(row.GetString(21)),
        Actors = ColumnJson.Items(row.GetString(22), Participant),
        Recipients = ColumnJson.Items(row.GetString(23), Participant),
        SaidBy = ColumnJson.Items(row.GetString(24), Participant),
        Place = ColumnJson.Items(row.GetString(25), Participant).FirstOrDefault(),
        Numbers = ColumnJson.Items(row.GetString(26), Number),
        OtherViews = ColumnJson.Items(row.GetString(27), View),
    };

    private static StoredParticipant Participant(JsonElement json) => new(ColumnJson.PassageOf(json.GetProperty("at"u8)), ColumnJson.Text(json, "entity"u8));

    private static StoredNumber Number(JsonElement json) => new(
        Enum.Parse<NumberKind>(json.GetProperty("kind"u8).GetString()!, ignoreCase: true), ColumnJson.PassageOf(json.GetProperty("at"u8)),
        json.TryGetProperty("low"u8, out var low) ? low.GetInt64() : null, json.TryGetProperty("high"u8, out var high) ? high.GetInt64() : null,
        json.TryGetProperty("said_by"u8, out var by) ? Participant(by) : null, ColumnJson.Text(json, "said_in"u8));

    private static StoredView View(JsonElement json) => new(
        FactualityOf(json.GetProperty("factuality"u8).GetString()!), Participant(json.GetProperty("said_by"u8)), ColumnJson.Text(json, "said_in"u8));

    private static Factuality FactualityOf(string name) => FactualityNames.TryParse(name, out var factuality) ? factuality : default;
}
