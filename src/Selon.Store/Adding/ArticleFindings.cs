using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Claims.Origins;
using Selon.Events;

namespace Selon.Store.Adding;

/// <summary>All that was found in one article.</summary>
/// <param name="Reading">The article with its entities, times and statements.</param>
public sealed record ArticleFindings(ArticleReading Reading)
{
    /// <summary>The events.</summary>
    public IReadOnlyList<Event> Events { get; init; } = [];

    /// <summary>Where it says, denies, confirms or doubts something.</summary>
    public IReadOnlyList<ClaimMention> Mentions { get; init; } = [];

    /// <summary>What tells whether it goes back to the same origin as another; null where that is not asked.</summary>
    public DocumentSignature? Signature { get; init; }
}
