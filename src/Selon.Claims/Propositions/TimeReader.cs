using Selon.Knowledge.Times;
using Selon.Text;

namespace Selon.Claims.Propositions;

/// <summary>Finds when a proposition is said to be so: in its words, else in its sentence, else the day of the article.</summary>
internal static class TimeReader
{
    private const int DaysTold = 2;

    /// <summary>The time; null where nothing tells it.</summary>
    public static PropositionTime? Read(ArticleView article, IReadOnlyList<SpanWords> words, IReadOnlyList<TextSpan> spans)
    {
        var times = words.SelectMany(w => w.View.Times).Where(IsUsable).ToList();
        var own = times.Where(t => spans.Any(s => s.Overlaps(t.Span))).ToList();
        if (Widest(own, TimeOrigin.Words) is { } inWords)
            return inWords;
        var beside = times.Where(t => !article.SaidAt.Contains(t.Span) && !own.Contains(t)).ToList();
        if (Nearest(beside, spans, TimeOrigin.Clause) is { } inSentence)
            return inSentence;
        return article.Reading.Attributed.Entities.At is { } at && at.Last.DayNumber - at.First.DayNumber < 32
            ? new PropositionTime(at.First.AddDays(-Math.Min(DaysTold, at.First.DayNumber)), at.Last, TimeOrigin.Article)
            : null;
    }

    private static bool IsUsable(TimeExpression time) =>
        time is { Begin: not null, End: not null, Precision: >= TimePrecision.Year, Type: TimeType.Date or TimeType.Time };

    private static PropositionTime? Widest(List<TimeExpression> times, TimeOrigin origin)
    {
        // The most exact one says it; "le 13 avril 2027" beside "2027".
        var best = times.OrderByDescending(t => t.Precision).ThenBy(t => t.Span.Start).FirstOrDefault();
        return best is null ? null : Of(best, origin);
    }

    private static PropositionTime? Nearest(List<TimeExpression> times, IReadOnlyList<TextSpan> spans, TimeOrigin origin)
    {
        var best = times.Where(t => t.Precision >= TimePrecision.Month)
            .OrderBy(t => spans.Min(s => Distance(s, t.Span))).ThenByDescending(t => t.Precision).FirstOrDefault();
        return best is null ? null : Of(best, origin);
    }

    private static int Distance(TextSpan one, TextSpan other) =>
        one.End <= other.Start ? other.Start - one.End : Math.Max(0, one.Start - other.End);

    private static PropositionTime Of(TimeExpression time, TimeOrigin origin)
    {
        var first = DateOnly.FromDateTime(time.Begin!.Value);
        var last = DateOnly.FromDateTime(time.End!.Value.AddTicks(-1));
        return new PropositionTime(first, last < first ? first : last, origin);
    }
}
