using Microsoft.Data.Sqlite;
using Selon.Knowledge;
using Selon.Store.Actors;
using Selon.Store.Searching;
using Selon.Store.Sqlite;

namespace Selon.Store.Queries;

/// <summary>Actors.</summary>
internal sealed class ActorQueries(Database database)
{
    private const int Most = 50;

    /// <summary>The numbers that a filter means by an id or a name: a state stands for its government, army and police as well.</summary>
    public List<long> Numbers(string name)
    {
        var named = Named(name);
        return named.Count == 0 ? named : database.Query($"""
            select id from entities where id in ({string.Join(", ", named)})
            union select o.id from entities e join entities o on o.key > e.key || '/' and o.key < e.key || '0'
            where e.id in ({string.Join(", ", named)})
            """, Number);
    }

    /// <summary>The actors of an id or a name; a state that is called so stands for its government that is called so too.</summary>
    public IReadOnlyList<StoredActor> Find(string name)
    {
        var found = Read(Named(name), "", Most, 0);
        var ids = found.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return [.. found.Where(a => a.Id.IndexOf('/', StringComparison.Ordinal) is var slash && (slash < 0 || !ids.Contains(a.Id[..slash])))];
    }

    /// <summary>The actors that a filter lets through.</summary>
    public IReadOnlyList<StoredActor> All(DossierFilter filter, SearchQueries search)
    {
        var documents = search.Conditions(filter with { Actor = null }, "d");
        if (documents.IsNever)
            return [];
        var condition = $"and m.analysis in (select d.analysis from documents d {documents})";
        return Read(filter.Actor is { } actor ? Numbers(actor) : null, condition, filter.Limit ?? -1, filter.Offset, documents.Parameters);
    }

    /// <summary>Who actors are, without counts.</summary>
    public IReadOnlyDictionary<string, StoredActor> Of(IEnumerable<string> ids)
    {
        var found = new Dictionary<string, StoredActor>(StringComparer.Ordinal);
        foreach (var chunk in ids.Distinct(StringComparer.Ordinal).Chunk(500))
        {
            var conditions = new Conditions();
            var names = string.Join(", ", chunk.Select(conditions.Parameter));
            foreach (var actor in database.Query(
                $"select key, kind, name, name_fr, country, sector, latitude, longitude, radius_km, 0, 0, 0 from entities where key in ({names})", ReadActor, conditions.Parameters))
                found[actor.Id] = actor;
        }
        return found;
    }

    // Those of just that name, else those whose name holds all its words.
    private List<long> Named(string name)
    {
        var byKey = database.Query("select id from entities where key = $key", Number, ("$key", name));
        if (byKey.Count > 0)
            return byKey;
        var folded = SearchFolding.Fold(name);
        if (folded.Length == 0)
            return [];
        var byName = database.Query("select distinct entity from names where folded = $name", Number, ("$name", folded));
        if (byName.Count > 0)
            return byName;
        var conditions = new Conditions();
        foreach (var word in folded.Split(' '))
            conditions.Add("instr(' ' || folded || ' ', {0}) > 0", $" {word} ");
        return database.Query($"select distinct entity from names {conditions}", Number, conditions.Parameters);
    }

    private List<StoredActor> Read(List<long>? numbers, string condition, int limit, int offset, params (string, object?)[] parameters)
    {
        if (numbers is { Count: 0 })
            return [];
        var among = numbers is null ? "" : $"and m.actor in ({string.Join(", ", numbers)})";
        return database.Query($"""
            with named as materialized (
                select m.actor, count(*) as documents, sum(m.number) as mentions
                from mentions m join documents d on d.analysis = m.analysis
                where true {among} {condition}
                group by m.actor order by documents desc, mentions desc, m.actor limit {limit} offset {offset})
            select e.key, e.kind, e.name, e.name_fr, e.country, e.sector, e.latitude, e.longitude, e.radius_km, n.documents, n.mentions,
                   (select count(distinct p.statement) from speakers p join statements s on s.id = p.statement join documents d on d.analysis = s.analysis
                    where p.actor = e.id and p.part = 'source')
            from named n join entities e on e.id = n.actor
            order by n.documents desc, n.mentions desc, e.key
            """, ReadActor, parameters);
    }

    private static long Number(SqliteDataReader row) => row.GetInt64(0);

    private static StoredActor ReadActor(SqliteDataReader row) => new(row.GetString(0), Enum.Parse<EntityKind>(row.GetString(1), ignoreCase: true))
    {
        Name = row.GetString(2),
        FrenchName = row.GetString(3),
        Country = row.Text(4),
        Sector = row.Text(5),
        Coordinates = row.IsDBNull(6) ? null : new Coordinates(row.GetDouble(6), row.GetDouble(7), row.IsDBNull(8) ? 0 : row.GetDouble(8), 0),
        Documents = row.GetInt32(9),
        Mentions = row.GetInt32(10),
        Statements = row.GetInt32(11),
    };
}
