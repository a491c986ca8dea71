using Selon.Store;
using Selon.Store.Actors;

namespace Selon.Cli.Rendering.Dossiers;

/// <summary>The names of the actors of a dossier in the language of the labels; each is looked up once.</summary>
internal sealed class StoredNames(IStore store, Labels labels)
{
    private readonly Dictionary<string, StoredActor?> _actors = new(StringComparer.Ordinal);

    /// <summary>The name of an actor by its id; null where it is unknown.</summary>
    public string? Of(string id)
    {
        if (!_actors.TryGetValue(id, out var actor))
            _actors[id] = actor = store.ActorsOf([id]).GetValueOrDefault(id);
        return actor is null ? null : Of(actor, labels);
    }

    /// <summary>The name of an actor.</summary>
    public static string Of(StoredActor actor, Labels labels) => labels.Language == "fr" ? actor.FrenchName : actor.Name;
}
