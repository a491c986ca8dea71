using Selon.Store.Timelines;

namespace Selon.Store.Queries;

/// <summary>Events and statements in the order of their days.</summary>
internal static class TimelineQuery
{
    public static IReadOnlyList<TimelineEntry> Read(EventQueries events, StatementQueries statements, DossierFilter filter, bool withStatements)
    {
        var all = filter with { Limit = null, Offset = 0 };
        var happened = events.All(all).Where(e => e.FirstDay is not null)
            .Select(e => new TimelineEntry(e.FirstDay!) { Until = e.LastDay == e.FirstDay ? null : e.LastDay, Event = e });
        var said = withStatements ? statements.All(all).Where(s => s.FirstDay is not null)
            .Select(s => new TimelineEntry(s.FirstDay!) { Until = s.LastDay == s.FirstDay ? null : s.LastDay, Statement = s }) : [];
        return [.. happened.Concat(said)
            .OrderBy(e => e.Day, StringComparer.Ordinal).ThenBy(e => (e.Event?.Document ?? e.Statement!.Document).Id, StringComparer.Ordinal)
            .Skip(filter.Offset).Take(filter.Limit ?? int.MaxValue)];
    }
}
