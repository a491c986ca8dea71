using Selon.Store.Claims;
using Selon.Store.Sqlite;

namespace Selon.Store.Corrections;

/// <summary>Keeps the columns "actor" what corrections make of the columns "entity".</summary>
internal sealed class ActorRows(Database database)
{
    /// <summary>Writes anew what corrections of the given ids concern.</summary>
    public void Renew(IEnumerable<string> ids, ClaimWriter claims, SearchWriter search)
    {
        var corrections = ActorCorrections.Read(database);
        // Who was merged into one of them goes along.
        var concerned = ids.Concat(corrections.Corrected).Distinct(StringComparer.Ordinal);
        foreach (var id in concerned)
        {
            if (Number(id) is not { } entity)
                continue;
            var documents = database.Query(
                "select distinct d.id, d.hash, d.position from mentions m join analyses a on a.id = m.analysis join documents d on d.id = a.document where m.entity = $entity",
                row => (Id: row.GetInt64(0), Hash: row.GetString(1), Position: row.GetInt64(2)), ("$entity", entity));
            foreach (var document in documents)
                Renew(entity, corrections.ActorOf(id, document.Hash), document.Id, document.Position, search);
            claims.Regroup("speaker = $value", entity);
        }
    }

    private void Renew(long entity, string actorId, long document, long position, SearchWriter search)
    {
        var actor = Number(actorId) ?? Copy(entity, actorId);
        var changed = 0;
        foreach (var (table, link) in ((string, string)[])[("mentions", "analysis"), ("speakers", "statement in (select s.id from statements s where s.analysis"), ("participants", "event in (select s.id from events s where s.analysis")])
        {
            var close = link == "analysis" ? "" : ")";
            changed += database.Execute(
                $"update {table} set actor = $actor where entity = $entity and actor <> $actor and {link} in (select a.id from analyses a where a.document = $document){close}",
                ("$actor", actor), ("$entity", entity), ("$document", document));
        }
        if (changed > 0)
            search.Renew(document, position);
    }

    private long? Number(string id) => (long?)database.Scalar("select id from entities where key = $key", ("$key", id));

    private long Copy(long entity, string id)
    {
        var copy = database.Number("""
            insert into entities (key, kind, name, name_fr, country, sector, latitude, longitude, radius_km)
            select $key, kind, name, name_fr, country, sector, latitude, longitude, radius_km from entities where id = $entity returning id
            """, ("$key", id), ("$entity", entity));
        database.Execute("insert into names (folded, entity) select folded, $copy from names where entity = $entity", ("$copy", copy), ("$entity", entity));
        return copy;
    }
}
