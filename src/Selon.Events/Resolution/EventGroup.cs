using Selon.Events.Trees;

namespace Selon.Events.Resolution;

/// <summary>The mentions of one distinct event.</summary>
internal sealed class EventGroup
{
    private const int Oldest = 8;
    private const int Newest = 12;

    /// <summary>The mentions in the order in which they were added.</summary>
    public List<EventMention> Mentions { get; } = [];

    /// <summary>The first mentions and the last ones: all that further mentions are compared with, which keeps the work linear.</summary>
    public IEnumerable<EventMention> Known => Mentions.Count <= Oldest + Newest ? Mentions : Mentions.Take(Oldest).Concat(Mentions.Skip(Mentions.Count - Newest));

    /// <summary>The type.</summary>
    public EventType Type => Mentions[0].Type;

    /// <summary>The first mode that a mention gives; null for none.</summary>
    public string? Mode => Main.Entry.Mode ?? Known.FirstOrDefault(m => m.Entry.Mode is not null)?.Entry.Mode;

    /// <summary>The first mention in the body that names the act itself; the title's only where the body has none.</summary>
    public EventMention Main =>
        Known.FirstOrDefault(m => !m.IsInTitle && !m.IsStep && !m.IsMentionOnly) ?? Known.FirstOrDefault(m => !m.IsInTitle && !m.IsMentionOnly)
        ?? Known.FirstOrDefault(m => !m.IsMentionOnly) ?? Mentions[0];

    /// <summary>The mention added last.</summary>
    public EventMention Last => Mentions[^1];
}
