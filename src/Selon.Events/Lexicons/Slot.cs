namespace Selon.Events.Lexicons;

/// <summary>Where a party stands: subject, object, none, par, de, entre, adj, poss, or another preposition.</summary>
/// <param name="Place">The name of the place in the lexicon.</param>
/// <param name="Required">What the party must be; none for anything.</param>
internal readonly record struct Slot(string Place, PartyKinds Required);
