namespace Selon.Quality.Claims;

/// <summary>Articles with one origin as they are scored.</summary>
/// <param name="Kind">What makes them one.</param>
/// <param name="Documents">The ids of the articles.</param>
/// <param name="Heavy">Those that keep less than about a quarter of the wording.</param>
/// <param name="First">The one that came first, null where nothing is said.</param>
internal sealed record ScoredOrigin(string Kind, IReadOnlyList<string> Documents, IReadOnlyList<string> Heavy, string? First);
