namespace Selon.Claims.Mentions;

/// <summary>Who asserts, denies or doubts.</summary>
/// <param name="Key">The same for the same speaker in all documents: the entity's id, else the folded words.</param>
/// <param name="Name">As the article names them.</param>
/// <param name="Entity">The entity's id where it is known to the base; null for anonymous and unknown speakers.</param>
/// <param name="IsAnonymous">True where the article names a kind of person only.</param>
public sealed record Speaker(string Key, string Name, string? Entity, bool IsAnonymous);
