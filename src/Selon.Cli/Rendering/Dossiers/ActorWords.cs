using Selon.Store.Actors;

namespace Selon.Cli.Rendering.Dossiers;

/// <summary>Says in a line who an actor is.</summary>
internal static class ActorWords
{
    /// <summary>Name, kind, and in how many articles it is named.</summary>
    public static string Of(StoredActor actor, Labels labels) =>
        $"{PrintableText.Of(StoredNames.Of(actor, labels))} · {labels["kind." + actor.Kind.ToString().ToLowerInvariant()]} · {labels.Count("in-articles", actor.Documents)}";
}
