namespace Selon.Store.Claims;

/// <summary>Mentions of one claim.</summary>
/// <param name="Component">What they are connected with.</param>
/// <param name="Mentions">The mentions in the order of their keys.</param>
internal sealed record MentionGroup(long Component, IReadOnlyList<StoredMention> Mentions);
