using System.Text.Json;
using Selon.Claims.Articles;
using Selon.Events;

namespace Selon.Store.Adding;

/// <summary>An event as it is kept.</summary>
internal sealed record EventRow(string Key, Event Event)
{
    public string? SaidIn { get; init; }

    public string? Within { get; init; }

    public string? FirstDay { get; init; }

    public string? LastDay { get; init; }

    public required string Trigger { get; init; }

    public required string Others { get; init; }

    public required string Actors { get; init; }

    public required string Recipients { get; init; }

    public required string SaidBy { get; init; }

    public required string Place { get; init; }

    public required string Numbers { get; init; }

    public required string Views { get; init; }

    /// <summary>Who takes part: the key of the entity and the part.</summary>
    public required IReadOnlyList<(string Entity, string Part)> Participants { get; init; }

    /// <summary>The events in order.</summary>
    public static IReadOnlyList<EventRow> Of(
        ArticleReading reading, IReadOnlyList<Event> events, IReadOnlyList<EntityRow> entities, IReadOnlyList<StatementRow> statements)
    {
        var article = reading.Article;
        var said = statements.ToDictionary(s => s.Statement.Id, s => s.Key, StringComparer.Ordinal);
        var keys = events.ToDictionary(e => e.Id, e => ContentId.Of('e', $"{article.Document.Id} {RowJson.Places(article, e.Trigger)} {e.Type}"), StringComparer.Ordinal);
        return [.. events.Select(e => new EventRow(keys[e.Id], e)
        {
            SaidIn = Find(said, e.SaidIn),
            Within = Find(keys, e.Within),
            FirstDay = StatementRow.FirstOf(e.Time),
            LastDay = StatementRow.LastOf(e.Time),
            Trigger = RowJson.Passages(article, e.Trigger),
            Others = RowJson.Passages(article, e.OtherMentions),
            Actors = Parties(article, e.Actors, entities),
            Recipients = Parties(article, e.Recipients, entities),
            SaidBy = Parties(article, e.SaidBy, entities),
            Place = RowJson.Write(json =>
            {
                if (e.Place is { } place)
                    RowJson.WriteSpeaker(json, article, place.Span, place.Entity, entities);
            }),
            Numbers = RowJson.Write(json => WriteNumbers(json, article, e.Numbers, entities, said)),
            Views = RowJson.Write(json => WriteViews(json, article, e.OtherViews, entities, said)),
            Participants = [.. PartiesOf(e, entities).Distinct()],
        })];
    }

    private static string? Find(Dictionary<string, string> keys, string? id) => id is null ? null : keys.GetValueOrDefault(id);

    private static string Parties(Article article, IReadOnlyList<Participant> parties, IReadOnlyList<EntityRow> entities) => RowJson.Write(json =>
    {
        foreach (var party in parties)
            RowJson.WriteSpeaker(json, article, party.Span, party.Entity, entities);
    });

    private static void WriteNumbers(Utf8JsonWriter json, Article article, IReadOnlyList<EventNumber> numbers, IReadOnlyList<EntityRow> entities, Dictionary<string, string> said)
    {
        foreach (var number in numbers)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, number.Kind.ToString().ToLowerInvariant());
            json.WritePropertyName("at"u8);
            RowJson.WritePassage(json, article, number.Span);
            if (number.Low is { } low)
                json.WriteNumber("low"u8, low);
            if (number.High is { } high)
                json.WriteNumber("high"u8, high);
            if (number.SaidBy is { } by)
            {
                json.WritePropertyName("said_by"u8);
                RowJson.WriteSpeaker(json, article, by.Span, by.Entity, entities);
            }
            if (Find(said, number.SaidIn) is { } statement)
                json.WriteString("said_in"u8, statement);
            json.WriteEndObject();
        }
    }

    private static void WriteViews(Utf8JsonWriter json, Article article, IReadOnlyList<EventView> views, IReadOnlyList<EntityRow> entities, Dictionary<string, string> said)
    {
        foreach (var view in views)
        {
            json.WriteStartObject();
            json.WriteString("factuality"u8, view.Factuality.Name());
            json.WritePropertyName("said_by"u8);
            RowJson.WriteSpeaker(json, article, view.SaidBy.Span, view.SaidBy.Entity, entities);
            if (Find(said, view.SaidIn) is { } statement)
                json.WriteString("said_in"u8, statement);
            json.WriteEndObject();
        }
    }

    private static IEnumerable<(string, string)> PartiesOf(Event found, IReadOnlyList<EntityRow> entities)
    {
        foreach (var (parties, part) in ((IReadOnlyList<Participant>, string)[])[(found.Actors, "actor"), (found.Recipients, "recipient"), (found.SaidBy, "said_by")])
        {
            foreach (var party in parties)
            {
                if (party.Entity is { } entity)
                    yield return (entities[entity].Key, part);
            }
        }
        if (found.Place?.Entity is { } place)
            yield return (entities[place].Key, "place");
    }
}
