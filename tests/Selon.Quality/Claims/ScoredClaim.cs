using Selon.Claims;

namespace Selon.Quality.Claims;

/// <summary>A claim as it is scored.</summary>
internal sealed record ScoredClaim(string Id, ClaimStatus Status, int Asserting, int Denying, IReadOnlyList<ScoredMention> Mentions)
{
    /// <summary>What it says.</summary>
    public string Text { get; init; } = "";
}
