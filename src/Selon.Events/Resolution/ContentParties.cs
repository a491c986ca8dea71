namespace Selon.Events.Resolution;

/// <summary>Who does what a noun names that is asked, promised or threatened: the one who is asked, the one who promises or threatens.</summary>
internal static class ContentParties
{
    /// <summary>The event with the actors that it has as content of another.</summary>
    /// <param name="content">An event that a noun names.</param>
    /// <param name="outer">The request, promise, threat or refusal.</param>
    public static Event Settle(Event content, Event outer) => outer.Type switch
    {
        // "appelle les belligérants à un cessez-le-feu": who asks does not cease fire.
        EventType.Request when content.Actors.Any(a => outer.Actors.Any(o => Same(a, o))) => content with { Actors = Asked(content, outer) },
        EventType.Agree or EventType.Threaten when content.Actors.Count == 0 && IsOwnAct(content) => content with { Actors = outer.Actors },
        _ => content,
    };

    // Talks are between those who are asked and others, whom the text may leave untold.
    private static IReadOnlyList<Participant> Asked(Event content, Event outer)
    {
        if (content.Type == EventType.Consult)
            return content.Actors;
        return [.. outer.Recipients.Where(r => !content.Recipients.Any(c => Same(c, r)))];
    }

    private static bool IsOwnAct(Event content) =>
        content.Type is EventType.Aid or EventType.Protest or EventType.Assault or EventType.Sanction or EventType.Coerce or EventType.Mobilize or EventType.Concede;

    private static bool Same(Participant a, Participant b) => a.Span.Overlaps(b.Span) || a.Entity is not null && a.Entity == b.Entity;
}
