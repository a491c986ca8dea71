using System.Globalization;
using Selon.Knowledge;

namespace Selon.Statements.Resolution;

/// <summary>Brings entities into the order of the text, without those that nothing names, and gives local ones their ids.</summary>
internal static class EntityNumbers
{
    /// <summary>Arranges entities, mentions, descriptions and statements alike.</summary>
    public static AttributedReading Arrange(EntityReading reading, Statement[] statements)
    {
        var mentions = reading.Mentions.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End).ToArray();
        var numbers = new int[reading.Entities.Count];
        Array.Fill(numbers, -1);
        var order = new List<int>();
        foreach (var mention in mentions)
            Use(mention.Entity);
        foreach (var source in statements.SelectMany(s => s.Sources))
        {
            Use(source.Entity);
            Use(source.Affiliation);
        }
        var entities = new TextEntity[order.Count];
        var local = 0;
        for (var i = 0; i < entities.Length; i++)
        {
            var entity = reading.Entities[order[i]];
            entities[i] = entity.Id.StartsWith("local:", StringComparison.Ordinal)
                ? entity with { Id = "local:e" + (++local).ToString(CultureInfo.InvariantCulture) }
                : entity;
        }
        return new AttributedReading(
            reading with
            {
                Entities = entities,
                Mentions = [.. mentions.Select(m => m with { Entity = numbers[m.Entity] })],
                Descriptions = [.. reading.Descriptions.Select(d => d with { Entity = Number(d.Entity), Affiliation = Number(d.Affiliation) })],
            },
            [.. statements.Select(s => s with
            {
                Sources = [.. s.Sources.Select(x => x with { Entity = Number(x.Entity), Affiliation = Number(x.Affiliation) })],
                Via = [.. s.Via.Select(v => v with { Entity = Number(v.Entity) })],
            })])
        {
            Numbers = numbers,
        };

        int? Number(int? old) => old is { } index && numbers[index] >= 0 ? numbers[index] : null;

        void Use(int? entity)
        {
            if (entity is not { } index || numbers[index] >= 0)
                return;
            numbers[index] = order.Count;
            order.Add(index);
        }
    }
}
