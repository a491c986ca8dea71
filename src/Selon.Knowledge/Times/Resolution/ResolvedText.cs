using Selon.Knowledge.Times.Grammar;

namespace Selon.Knowledge.Times.Resolution;

/// <summary>An expression with what is known of its value in the end.</summary>
internal readonly record struct ResolvedTime(Stretch Stretch, bool IsOpen, bool IsInferred);

/// <summary>Resolves the expressions of a text for all days on which it may have been published.</summary>
internal static class ResolvedText
{
    /// <summary>The value of each reading, in their order.</summary>
    public static ResolvedTime[] Resolve(IReadOnlyList<Reading> readings, string? published)
    {
        var days = PossibleDays.Of(published);
        var all = days.ConvertAll(day => Resolver.Resolve(readings, day, published));
        if (days.Count > 1)
            KeepConsistent(readings, days, all);
        var likely = days.Count > 1 || days[0] is null
            ? PossibleDays.Likely(readings, days, all).ConvertAll(day => Resolver.Resolve(readings, day, published)) : [];
        var result = new ResolvedTime[readings.Count];
        for (var i = 0; i < result.Length; i++)
            result[i] = Join(readings[i], Column(all, i), Column(likely, i), days[0] is null);
        return result;
    }

    private static void KeepConsistent(IReadOnlyList<Reading> readings, List<DateOnly?> days, List<Stretch[]> all)
    {
        var contradictions = new int[days.Count];
        for (var i = 0; i < contradictions.Length; i++)
            contradictions[i] = Resolver.Contradictions(readings, all[i], days[i]!.Value);
        var least = contradictions.Min();
        for (var i = contradictions.Length - 1; i >= 0; i--)
        {
            if (contradictions[i] == least)
                continue;
            days.RemoveAt(i);
            all.RemoveAt(i);
        }
    }

    private static ResolvedTime Join(Reading reading, List<Stretch> possible, List<Stretch> likely, bool isUndated)
    {
        var isOpen = isUndated ? reading.Meaning is DayMeaning && possible[0].Begin is null : !IsSame(possible);
        if (!isOpen)
            return new ResolvedTime(possible[0], false, possible[0].IsGuessed);
        if (likely.Count > 0 && IsSame(likely))
            return new ResolvedTime(likely[0], false, true);
        return new ResolvedTime(OpenStretch.Join(reading, possible), reading.Meaning is not DurationMeaning, false);
    }

    private static bool IsSame(List<Stretch> stretches) =>
        stretches.TrueForAll(s => s.Value == stretches[0].Value && s.Begin == stretches[0].Begin && s.End == stretches[0].End);

    private static List<Stretch> Column(List<Stretch[]> rows, int column) => rows.ConvertAll(row => row[column]);
}
