using Selon.Store.Adding;
using Selon.Store.Corrections;

namespace Selon.Store.Sqlite;

/// <summary>Writes entities, each once.</summary>
internal sealed class EntityWriter(Database database) : IDisposable
{
    // Most entities are named in one article only; memory stays bounded.
    private const int MostNumbers = 100_000;

    private readonly Dictionary<string, long> _numbers = new(StringComparer.Ordinal);

    private ActorCorrections _corrections = ActorCorrections.Read(database);

    private readonly PreparedStatement _find = new(database, "select id from entities where key = ?");

    private readonly PreparedStatement _insert = new(database, """
        insert into entities (key, kind, name, name_fr, country, sector, latitude, longitude, radius_km) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);

    private readonly PreparedStatement _name = new(database, "insert into names (folded, entity) values (?, ?) on conflict do nothing");

    /// <summary>The number of an entity, which is written where it is new.</summary>
    public long Number(EntityRow row)
    {
        if (_numbers.TryGetValue(row.Key, out var number))
            return number;
        if (_numbers.Count >= MostNumbers)
            _numbers.Clear();
        return _numbers[row.Key] = _find.Find(row.Key) ?? Insert(row);
    }

    /// <summary>Writes the names by which an article calls an entity, so that it is found by them.</summary>
    public void AddNames(EntityRow row)
    {
        var number = Number(row);
        foreach (var name in row.Called)
            _name.Run(name, number);
    }

    /// <summary>The number of who an entity is in a document as people corrected it.</summary>
    public long Actor(EntityRow row, string document)
    {
        var number = Number(row);
        if (!_corrections.IsCorrected(row.Key) || _corrections.ActorOf(row.Key, document) is not { } actor || actor == row.Key)
            return number;
        return _find.Find(actor) ?? number;
    }

    /// <summary>Reads again what people corrected: others may do so between two batches.</summary>
    public void Begin() => _corrections = ActorCorrections.Read(database);

    /// <inheritdoc/>
    public void Dispose()
    {
        _find.Dispose();
        _insert.Dispose();
        _name.Dispose();
    }

    private long Insert(EntityRow row)
    {
        var entity = row.Entity;
        var place = entity.Known?.Coordinates;
        var number = _insert.Insert(row.Key, entity.Kind.ToString().ToLowerInvariant(), entity.Name, entity.FrenchName, entity.Country, entity.Sector,
            place?.Latitude, place?.Longitude, place?.RadiusKilometers);
        foreach (var name in row.FoldedNames())
            _name.Run(name, number);
        return number;
    }
}
