namespace Selon.Events;

/// <summary>What somebody else than the one who vouches for an event makes of it, for example a denial.</summary>
/// <param name="Factuality">Whether it happened, in that view.</param>
/// <param name="SaidBy">Whose view it is.</param>
/// <param name="SaidIn">Identifier of the statement that gives the view.</param>
public sealed record EventView(Factuality Factuality, Participant SaidBy, string SaidIn);
