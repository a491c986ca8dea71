using Selon.Store.Events;
using Selon.Store.Statements;

namespace Selon.Store.Timelines;

/// <summary>Something that happened or was said on a day.</summary>
/// <param name="Day">The first day on which it may have been.</param>
public sealed record TimelineEntry(string Day)
{
    /// <summary>The last such day, where it is another.</summary>
    public string? Until { get; init; }

    /// <summary>The event; null for a statement.</summary>
    public StoredEvent? Event { get; init; }

    /// <summary>The statement; null for an event.</summary>
    public StoredStatement? Statement { get; init; }
}
