namespace Selon.Store.Searching;

/// <summary>What a search found.</summary>
/// <param name="Hits">The page that was asked for.</param>
/// <param name="Total">How many there are in all; at least so many where <paramref name="IsMore"/>.</param>
/// <param name="IsMore">There are more than were counted.</param>
public sealed record SearchResult(IReadOnlyList<SearchHit> Hits, int Total, bool IsMore);
