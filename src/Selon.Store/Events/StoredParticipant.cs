namespace Selon.Store.Events;

/// <summary>Somebody or something that takes part in an event, or the place where it was.</summary>
/// <param name="Passage">The words.</param>
/// <param name="Entity">Who or what it is; null where unknown.</param>
public sealed record StoredParticipant(Passage Passage, string? Entity);
