using System.Globalization;
using Selon.Claims;
using Selon.Events;
using Selon.Knowledge;
using Selon.Store.Events;
using Selon.Store.Timelines;

namespace Selon.Store.Queries;

/// <summary>Events, statements and what became of claims in the order of their days.</summary>
internal static class TimelineQuery
{
    public static IReadOnlyList<TimelineEntry> Read(EventQueries events, StatementQueries statements, ClaimQueries claims, DossierFilter filter, bool withStatements)
    {
        var all = filter with { Limit = null, Offset = 0 };
        // A status is that of claims: what carries them would say the same again.
        var happened = filter.Status is not null ? [] : events.All(all).Where(IsTold)
            .Select(e => new TimelineEntry(e.FirstDay!) { Until = e.LastDay == e.FirstDay ? null : e.LastDay, Event = e });
        var said = withStatements ? statements.All(all).Where(s => s.FirstDay is not null)
            .Select(s => new TimelineEntry(s.FirstDay!) { Until = s.LastDay == s.FirstDay ? null : s.LastDay, Statement = s }) : [];
        var became = claims.All(all).Where(c => filter.Status is not null || IsSpokenOfByOthers(c)).SelectMany(Changes).Where(e => Lies(e.Day, FilterDays.Of(filter)));
        return [.. happened.Concat(said).Concat(became)
            .OrderBy(e => e.Day, StringComparer.Ordinal).ThenBy(DocumentOf, StringComparer.Ordinal)
            .Skip(filter.Offset).Take(filter.Limit ?? int.MaxValue)];
    }

    // What is only supposed or habitual is on no day, nor is background without one.
    private static bool IsTold(StoredEvent e) =>
        e.FirstDay is not null && (!e.IsAboutPast || e.Time is not null) && e.Factuality is not (Factuality.Hypothetical or Factuality.Generic);

    private static bool IsSpokenOfByOthers(Claim claim) => claim.History.Count > 1 || claim.Status is not (ClaimStatus.SingleSource or ClaimStatus.Unverified);

    private static IEnumerable<TimelineEntry> Changes(Claim claim)
    {
        foreach (var change in claim.History)
        {
            // A period is put where it begins, a moment on its day.
            var at = change.At?.Split('T', '/')[0].TrimEnd('?', '~', '%');
            if (DateRange.TryParse(at, out var days))
                yield return new TimelineEntry(Iso(days.First)) { Claim = claim, Change = change, Because = claim.Mentions.FirstOrDefault(m => m.Id == change.Because) };
        }
    }

    private static bool Lies(string day, FilterDays days) =>
        (days.First is null || string.CompareOrdinal(day, Iso(days.First.Value)) >= 0)
        && (days.Last is null || string.CompareOrdinal(day, Iso(days.Last.Value)) <= 0);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string DocumentOf(TimelineEntry entry) => entry.Event?.Document.Id ?? entry.Statement?.Document.Id ?? entry.Because?.Document ?? "";
}
