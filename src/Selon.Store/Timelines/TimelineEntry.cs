using Selon.Claims;
using Selon.Claims.Mentions;
using Selon.Store.Events;
using Selon.Store.Statements;

namespace Selon.Store.Timelines;

/// <summary>Something that happened or was said on a day, or a claim that got a status.</summary>
/// <param name="Day">The first day on which it may have been.</param>
public sealed record TimelineEntry(string Day)
{
    /// <summary>The last such day, where it is another.</summary>
    public string? Until { get; init; }

    /// <summary>The event; null for all else.</summary>
    public StoredEvent? Event { get; init; }

    /// <summary>The statement; null for all else.</summary>
    public StoredStatement? Statement { get; init; }

    /// <summary>The claim whose status changed; null for all else.</summary>
    public Claim? Claim { get; init; }

    /// <summary>The change.</summary>
    public StatusChange? Change { get; init; }

    /// <summary>The mention that caused the change; null where it was a person's correction.</summary>
    public ClaimMention? Because { get; init; }
}
