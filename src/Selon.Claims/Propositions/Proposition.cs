namespace Selon.Claims.Propositions;

/// <summary>What is said to be so.</summary>
public sealed record Proposition
{
    /// <summary>A short text in the article's words.</summary>
    public required string Text { get; init; }
}
