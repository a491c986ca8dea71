namespace Selon.Quality.Claims;

/// <summary>How two claims stand to each other, in the words of the annotation.</summary>
internal sealed record ScoredLink(string From, string To, string Type)
{
    /// <summary>True for claims that a matcher is tempted to take for one.</summary>
    public bool IsLookAlike => Type.StartsWith("look-alike", StringComparison.Ordinal);
}
