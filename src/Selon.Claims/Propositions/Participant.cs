namespace Selon.Claims.Propositions;

/// <summary>Somebody or something that takes part.</summary>
/// <param name="Role">The part.</param>
/// <param name="Head">Key of the noun or name: a class of nouns where the lexicon has one, else the folded lemma.</param>
/// <param name="Camp">Key of the side to which it belongs: a state with all that is its own, a group, an organisation; null where unknown.</param>
/// <param name="Entity">Key of the entity itself where the article names it; null where it does not.</param>
public sealed record Participant(ParticipantRole Role, string Head, string? Camp, string? Entity);
