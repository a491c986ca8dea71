using Selon.Knowledge.Times.Context;
using Selon.Knowledge.Times.Grammar;

namespace Selon.Knowledge.Times.Resolution;

/// <summary>Brings the two days of "du lundi au vendredi" into order: one by one they may fall into different weeks.</summary>
internal static class WeekdayStretch
{
    /// <summary>Moves one of them by weeks; false where they are no such days or are in order.</summary>
    /// <param name="from">The first reading.</param>
    /// <param name="to">The second reading.</param>
    /// <param name="first">What the first one came to.</param>
    /// <param name="last">What the second one came to.</param>
    /// <param name="begin">The first day in order.</param>
    /// <param name="end">The last day in order.</param>
    public static bool TryOrder(Reading from, Reading to, Stretch first, Stretch last, out Stretch begin, out Stretch end)
    {
        (begin, end) = (first, last);
        if (from.PartOfRange != 1 || !IsBare(from) || !IsBare(to)
            || first is not { Precision: TimePrecision.Day, Day: { } a } || last is not { Precision: TimePrecision.Day, Day: { } b })
            return false;
        var days = b.DayNumber - a.DayNumber;
        if (days is >= 0 and < 7)
            return false;
        // Of a past stretch the end is known, of any other the beginning.
        var length = ((days % 7) + 7) % 7;
        if (to.Tense == Tense.Past)
            begin = Stretch.OfDay(b.AddDays(-length)) with { IsGuessed = first.IsGuessed };
        else
            end = Stretch.OfDay(a.AddDays(length)) with { IsGuessed = last.IsGuessed };
        return true;
    }

    private static bool IsBare(Reading reading) =>
        reading.Meaning is DateMeaning { Weekday: > 0, Day: 0, Month: 0, Weeks: null, Which: Which.Any, Offset: 0, Part: "", Clock: null };
}
