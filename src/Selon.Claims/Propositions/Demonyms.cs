using System.Collections.Frozen;
using Selon.Claims.Lexicons;
using Selon.Knowledge;

namespace Selon.Claims.Propositions;

/// <summary>Whose adjective or inhabitant's name a word is. Immutable.</summary>
internal sealed class Demonyms
{
    private readonly FrozenDictionary<string, string> _states;

    /// <summary>Takes the adjectives of the states of a base.</summary>
    public Demonyms(KnowledgeBase knowledge)
    {
        var states = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < knowledge.Count; i++)
        {
            var entity = knowledge[i];
            if (entity.Kind != EntityKind.State)
                continue;
            foreach (var form in entity.FrenchAdjectives.SelectMany(a => a.Split('/')).Where(f => f.Length > 1 && !f.Contains(' ', StringComparison.Ordinal)))
                states.TryAdd(WordFolding.Fold(form), "c:" + (entity.Country ?? entity.Key));
        }
        _states = states.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The key of the state, null for none.</summary>
    public string? Find(string folded) => _states.GetValueOrDefault(folded);
}
