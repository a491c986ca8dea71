using System.Globalization;
using System.Text;
using Selon.Events;
using Selon.Store.Adding;

namespace Selon.Store.Sqlite;

/// <summary>Writes what an analysis found.</summary>
internal sealed class FindingsWriter(Database database) : IDisposable
{
    private readonly EntityWriter _entities = new(database);

    private readonly PreparedStatement _mention = new(database,
        "insert into mentions (analysis, entity, actor, number, places, roles) values (?, ?, ?, ?, ?, ?) on conflict do nothing");

    private readonly PreparedStatement _statement = new(database, """
        insert into statements (key, analysis, number, parent, act, mode, negated, hedge, time, first_day, last_day, denies, supports, rule,
                                confidence, sources, cue, content, via)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);

    private readonly PreparedStatement _speaker = new(database,
        "insert into speakers (statement, entity, actor, part) values (?, ?, ?, ?) on conflict do nothing");

    private readonly PreparedStatement _event = new(database, """
        insert into events (key, analysis, number, type, mode, cameo, factuality, said_in, within, past, time, first_day, last_day, rule, confidence,
                            trigger, others, actors, recipients, said_by, place, numbers, views)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);

    private readonly PreparedStatement _participant = new(database,
        "insert into participants (event, entity, actor, part) values (?, ?, ?, ?) on conflict do nothing");

    /// <summary>Writes all of an article.</summary>
    public void Add(long analysis, PreparedArticle article)
    {
        foreach (var entity in article.Entities)
        {
            _entities.AddNames(entity);
            _mention.Run(analysis, _entities.Number(entity), _entities.Actor(entity, article.Document.Id), entity.Number, entity.Places, entity.Roles);
        }
        var byKey = article.Entities.DistinctBy(e => e.Key).ToDictionary(e => e.Key, StringComparer.Ordinal);
        foreach (var row in article.Statements)
            AddStatement(analysis, row, article, byKey);
        foreach (var row in article.Events)
            AddEvent(analysis, row, article, byKey);
    }

    /// <summary>The number of an entity.</summary>
    public long Number(EntityRow row) => _entities.Number(row);

    /// <summary>Called with each batch.</summary>
    public void Begin() => _entities.Begin();

    /// <summary>The words of the index that stand for what filters ask: entities (e), speakers (s), acts (a), the outlet (o).</summary>
    public static string Facets(FindingsWriter writer, PreparedArticle article, long? outlet)
    {
        var facets = new StringBuilder();
        if (outlet is { } number)
            facets.Append(CultureInfo.InvariantCulture, $"o{number} ");
        foreach (var entity in article.Entities.DistinctBy(e => e.Key))
            facets.Append(CultureInfo.InvariantCulture, $"e{writer._entities.Actor(entity, article.Document.Id)} ");
        var byKey = article.Entities.DistinctBy(e => e.Key).ToDictionary(e => e.Key, StringComparer.Ordinal);
        foreach (var speaker in article.Statements.SelectMany(s => s.Speakers).Where(s => s.Part != "named").Select(s => s.Entity).Distinct())
            facets.Append(CultureInfo.InvariantCulture, $"s{writer._entities.Actor(byKey[speaker], article.Document.Id)} ");
        foreach (var act in article.Statements.Select(s => s.Statement.Act).Distinct())
            facets.Append('a').Append(act.ToString().ToLowerInvariant()).Append(' ');
        return facets.ToString();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _entities.Dispose();
        foreach (var statement in (PreparedStatement[])[_mention, _statement, _speaker, _event, _participant])
            statement.Dispose();
    }

    private void AddStatement(long analysis, StatementRow row, PreparedArticle article, Dictionary<string, EntityRow> entities)
    {
        var (said, source) = (row.Statement, article.Source);
        var isDated = row.FirstDay is not null || row.LastDay is not null;
        var id = _statement.Insert(row.Key, analysis, said.Id, row.Parent, said.Act.ToString().ToLowerInvariant(), said.Mode.ToString().ToLowerInvariant(),
            said.IsNegated ? 1 : 0, said.Hedge, row.Time, isDated ? row.FirstDay : source.FirstDay, isDated ? row.LastDay : source.LastDay,
            row.Denies, row.Supports, said.Rule, said.Confidence, row.Sources, row.Cue, row.Content, row.Via);
        foreach (var (key, part) in row.Speakers)
        {
            _speaker.Run(id, _entities.Number(entities[key]), _entities.Actor(entities[key], article.Document.Id), part);
        }
    }

    private void AddEvent(long analysis, EventRow row, PreparedArticle article, Dictionary<string, EntityRow> entities)
    {
        var (found, source) = (row.Event, article.Source);
        var isDated = row.FirstDay is not null || row.LastDay is not null;
        var id = _event.Insert(row.Key, analysis, found.Id, found.Type.Name(), found.Mode, found.Cameo, found.Factuality.Name(), row.SaidIn, row.Within,
            found.IsAboutPast ? 1 : 0, found.Time?.Edtf, isDated ? row.FirstDay : source.FirstDay, isDated ? row.LastDay : source.LastDay, found.Rule, found.Confidence,
            row.Trigger, row.Others, row.Actors, row.Recipients, row.SaidBy, row.Place, row.Numbers, row.Views);
        foreach (var (key, part) in row.Participants)
            _participant.Run(id, _entities.Number(entities[key]), _entities.Actor(entities[key], article.Document.Id), part);
    }
}
