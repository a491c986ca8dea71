using Selon.Claims;
using Selon.Claims.Mentions;
using Selon.Events;
using Selon.Statements;
using Selon.Store.Events;
using Selon.Store.Statements;

namespace Selon.Store.Actors;

/// <summary>All that a dossier holds of an actor: what it says and denies, what it is said to do and accused of.</summary>
/// <remarks>A state is told of together with its government, army and police.</remarks>
/// <param name="Actor">The actor.</param>
public sealed record ActorRecord(StoredActor Actor)
{
    // Each document of these is asked once; more would not be read.
    private const int MostEvents = 200;

    /// <summary>Claims that it asserts or confirms, the last spoken of first.</summary>
    public required IReadOnlyList<Claim> Asserts { get; init; }

    /// <summary>Claims that it denies.</summary>
    public required IReadOnlyList<Claim> Denies { get; init; }

    /// <summary>Claims about it of which it says nothing.</summary>
    public required IReadOnlyList<Claim> ClaimedByOthers { get; init; }

    /// <summary>Its statements, the last first.</summary>
    public required IReadOnlyList<StoredStatement> Says { get; init; }

    /// <summary>Accusations of others in which it is named, or which an event says to be made against it.</summary>
    public required IReadOnlyList<StoredStatement> Accusations { get; init; }

    /// <summary>Events that it is said to have a part in as the one who acts.</summary>
    public required IReadOnlyList<StoredEvent> Does { get; init; }

    /// <summary>Events that are said to be done to it.</summary>
    public required IReadOnlyList<StoredEvent> Undergoes { get; init; }

    /// <summary>Collects all that a dossier holds of an actor.</summary>
    /// <param name="store">The dossier.</param>
    /// <param name="actor">The actor.</param>
    /// <param name="filter">Narrows it; its limit holds for each part, its actor and speaker do not count.</param>
    public static ActorRecord Of(IStore store, StoredActor actor, DossierFilter filter)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(filter);
        var unlimited = filter with { Limit = null, Offset = 0, Actor = null, Speaker = null };
        var spoken = store.Claims(unlimited with { Speaker = actor.Id });
        var own = spoken.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var accusing = filter.Act is null or Act.Accuse ? unlimited with { Act = Act.Accuse } : null;
        var ownAccusations = accusing is null ? [] : store.Statements(accusing with { Speaker = actor.Id }).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var events = store.Events(unlimited with { Actor = actor.Id });
        return new ActorRecord(actor)
        {
            Asserts = Cut(spoken.Where(c => Takes(c, actor, Stance.Assert, Stance.Confirm))),
            Denies = Cut(spoken.Where(c => Takes(c, actor, Stance.Deny))),
            ClaimedByOthers = Cut(store.Claims(unlimited with { Actor = actor.Id }).Where(c => !own.Contains(c.Id))),
            Says = store.Statements(unlimited with { Speaker = actor.Id, Limit = filter.Limit }),
            Accusations = accusing is null ? [] : Cut(AccusationsOf(store, accusing, actor, events).Where(s => !ownAccusations.Contains(s.Id))),
            Does = Cut(events.Where(e => e.Actors.Any(p => IsOf(p.Entity, actor)))),
            Undergoes = Cut(events.Where(e => e.Recipients.Any(p => IsOf(p.Entity, actor)) && !e.Actors.Any(p => IsOf(p.Entity, actor)))),
        };

        List<T> Cut<T>(IEnumerable<T> all) => [.. all.Take(filter.Limit ?? int.MaxValue)];
    }

    // Where a statement does not name whom it accuses ("les accuse"), the event of the same words may know it.
    private static IEnumerable<StoredStatement> AccusationsOf(IStore store, DossierFilter accusing, StoredActor actor, IReadOnlyList<StoredEvent> events)
    {
        var named = store.Statements(accusing with { Actor = actor.Id });
        var against = events.Where(e => e.Type == EventType.Accuse && e.Trigger.Count > 0 && e.Recipients.Any(p => IsOf(p.Entity, actor))).Take(MostEvents)
            .GroupBy(e => e.Document.Id, StringComparer.Ordinal);
        var meant = against.SelectMany(g => store.Statements(accusing with { Document = g.Key })
            .Where(s => s.Cue.Any(cue => g.Any(e => Holds(cue, e.Trigger[0])))));
        return named.Concat(meant).DistinctBy(s => s.Id).OrderByDescending(s => s.FirstDay, StringComparer.Ordinal).ThenBy(s => s.Id, StringComparer.Ordinal);
    }

    private static bool Holds(Passage cue, Passage trigger) =>
        cue.Place.Field == trigger.Place.Field && cue.Place.Start <= trigger.Place.Start && trigger.Place.End <= cue.Place.End;

    private static bool Takes(Claim claim, StoredActor actor, params ReadOnlySpan<Stance> stances)
    {
        foreach (var mention in claim.Mentions)
        {
            if (stances.Contains(mention.Stance) && IsOf(mention.By?.Entity, actor))
                return true;
        }
        return false;
    }

    private static bool IsOf(string? entity, StoredActor actor) =>
        entity is not null && (entity == actor.Id || (entity.Length > actor.Id.Length && entity[actor.Id.Length] == '/' && entity.StartsWith(actor.Id, StringComparison.Ordinal)));
}
