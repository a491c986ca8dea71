using System.Globalization;

namespace Selon.Knowledge.Linking;

/// <summary>Brings entities into the order of their first mention and gives local ones their ids.</summary>
internal static class EntityOrder
{
    /// <summary>Arranges what was found; entities that nothing mentions or describes are left out.</summary>
    public static EntityReading Arrange(LinkingState state, List<Description> descriptions)
    {
        var mentions = state.Mentions.InOrder();
        var numbers = new Dictionary<int, int>();
        foreach (var mention in mentions)
            numbers.TryAdd(mention.Entity, numbers.Count);
        foreach (var description in descriptions)
        {
            if (description.Affiliation is { } affiliation)
                numbers.TryAdd(affiliation, numbers.Count);
        }
        var entities = new TextEntity[numbers.Count];
        var local = 0;
        foreach (var (old, number) in numbers.OrderBy(n => n.Value))
        {
            var entity = state.Entities.Entities[old];
            entities[number] = entity.Id == "local:" ? entity with { Id = "local:e" + (++local).ToString(CultureInfo.InvariantCulture) } : entity;
        }
        return new EntityReading(
            entities,
            [.. mentions.Select(m => m with { Entity = numbers[m.Entity] })],
            [.. descriptions.Select(d => d with { Entity = Number(d.Entity), Affiliation = Number(d.Affiliation) })]);

        int? Number(int? old) => old is { } index && numbers.TryGetValue(index, out var number) ? number : null;
    }
}
