namespace Selon.Claims.Status;

/// <summary>A claim as one article gives it.</summary>
/// <param name="Id">c1, c2 … in the order of the text.</param>
/// <param name="Text">A short text in the words of the article.</param>
/// <param name="Status">What the stances in the article amount to.</param>
public sealed record ArticleClaim(string Id, string Text, ClaimStatus Status)
{
    /// <summary>The ids of the statements that say, deny or doubt it, in the order of the text.</summary>
    public IReadOnlyList<string> Statements { get; init; } = [];

    /// <summary>Who asserts or confirms it: ids of entities, else the words of the article; nobody for the author.</summary>
    public IReadOnlyList<string> AssertedBy { get; init; } = [];

    /// <summary>Who denies it.</summary>
    public IReadOnlyList<string> DeniedBy { get; init; } = [];
}
