using Selon.Events;

namespace Selon.Store.Events;

/// <summary>A figure told of an event.</summary>
/// <param name="Kind">Of whom.</param>
/// <param name="Passage">The words.</param>
/// <param name="Low">The least that they allow; null for no lower bound.</param>
/// <param name="High">The most that they allow; null for no upper bound.</param>
/// <param name="SaidBy">Who gives it; null for the author.</param>
/// <param name="SaidIn">Id of the statement that gives it; null for the author.</param>
public sealed record StoredNumber(NumberKind Kind, Passage Passage, long? Low, long? High, StoredParticipant? SaidBy, string? SaidIn);
