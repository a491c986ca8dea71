using System.Collections.Frozen;
using Selon.Claims.Lexicons;
using Selon.Knowledge;

namespace Selon.Claims.Propositions;

/// <summary>Whose adjective or inhabitant's name a word is. Immutable.</summary>
internal sealed class Demonyms
{
    private readonly FrozenDictionary<string, string> _states;

    private Demonyms(IEnumerable<Entity> entities)
    {
        var states = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entity in entities.Where(e => e.Kind == EntityKind.State))
        {
            foreach (var form in entity.FrenchAdjectives.SelectMany(a => a.Split('/')).Where(f => f.Length > 1 && !f.Contains(' ', StringComparison.Ordinal)))
                states.TryAdd(WordFolding.Fold(form), "c:" + (entity.Country ?? entity.Key));
        }
        _states = states.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Takes the adjectives of the states of a base.</summary>
    public static Demonyms Of(KnowledgeBase knowledge) => new(Enumerable.Range(0, knowledge.Count).Select(i => knowledge[i]));

    /// <summary>Takes the adjectives of the states among some entities.</summary>
    public static Demonyms Of(IEnumerable<Entity> entities) => new(entities);

    /// <summary>The key of the state, null for none.</summary>
    public string? Find(string folded) => _states.GetValueOrDefault(folded);
}
