using Selon.Events;

namespace Selon.Store.Events;

/// <summary>What somebody else than the one who vouches for an event makes of it.</summary>
/// <param name="Factuality">Whether it happened, in that view.</param>
/// <param name="SaidBy">Whose view it is.</param>
/// <param name="SaidIn">Id of the statement that gives the view; null where it is not kept.</param>
public sealed record StoredView(Factuality Factuality, StoredParticipant SaidBy, string? SaidIn);
