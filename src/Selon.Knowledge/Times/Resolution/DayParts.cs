using System.Globalization;
using Selon.Knowledge.Times.Grammar;

namespace Selon.Knowledge.Times.Resolution;

/// <summary>Adds the part of the day or the time of the clock to a day.</summary>
internal static class DayParts
{
    /// <summary>The stretch of the part or time; the day itself where the meaning has neither.</summary>
    public static Stretch Add(Stretch day, DayMeaning meaning)
    {
        if (meaning.Clock is { } clock)
            return AtClock(day, clock);
        if (meaning.Part.Length == 0)
            return day;
        var (from, until) = meaning.Part switch
        {
            "MO" => (5, 12),
            "MI" => (11, 14),
            "AF" => (12, 18),
            "EV" => (18, 24),
            _ => (20, 30),
        };
        return day with
        {
            Value = $"{day.Value}T{meaning.Part}",
            Precision = TimePrecision.PartOfDay,
            Begin = day.Begin?.AddHours(from),
            End = day.Begin?.AddHours(until),
        };
    }

    private static Stretch AtClock(Stretch day, ClockTime clock)
    {
        var begin = day.Begin?.Add(clock.SinceMidnight);
        var (precision, length) = clock switch
        {
            { Second: >= 0 } => (TimePrecision.Second, TimeSpan.FromSeconds(1)),
            { Minute: >= 0 } => (TimePrecision.Minute, TimeSpan.FromMinutes(1)),
            _ => (TimePrecision.Hour, TimeSpan.FromHours(1)),
        };
        return day with
        {
            Value = day.Value + clock,
            Precision = precision,
            Begin = begin,
            End = begin?.Add(length),
            Edtf = begin is { } moment ? moment.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + clock.Zone : null,
        };
    }
}
