using System.Globalization;
using Selon.Knowledge.Times.Context;
using Selon.Knowledge.Times.Grammar;

namespace Selon.Knowledge.Times.Resolution;

/// <summary>The days on which a text may have been published.</summary>
internal static class PossibleDays
{
    // News that names the day of the week with its date is written on that day or in the next three.
    private const int NewsDays = 3;

    /// <summary>The days of a publication date in EDTF; null stands for "nothing known", alone in the list.</summary>
    public static List<DateOnly?> Of(string? published)
    {
        if (published is null)
            return [null];
        if (DateOnly.TryParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsUsable(day))
            return [day];
        if (DateOnly.TryParseExact(published, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && IsUsable(day))
            return Days(day, DateTime.DaysInMonth(day.Year, day.Month));
        return DateOnly.TryParseExact(published, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && IsUsable(day)
            ? Days(day, DateTime.IsLeapYear(day.Year) ? 366 : 365) : [null];
    }

    /// <summary>
    /// Those of the days that the newest date of the text makes likely: a date with its day of the week, told as past,
    /// that is the same for all of them. Empty where there is none.
    /// </summary>
    public static List<DateOnly?> Likely(IReadOnlyList<Reading> readings, List<DateOnly?> days, List<Stretch[]> stretches)
    {
        DateOnly? newest = null;
        for (var i = 0; i < readings.Count; i++)
        {
            if (readings[i].Meaning is DateMeaning { Weekday: > 0, Day: > 0 } && readings[i].Tense == Tense.Past && stretches[0][i].Day is { } day
                && stretches.TrueForAll(all => all[i].Day == day) && (newest is null || day > newest))
                newest = day;
        }
        if (newest is not { } from)
            return [];
        return days[0] is null ? Days(from, NewsDays + 1)
            : days.FindAll(day => day >= from && day <= from.AddDays(NewsDays));
    }

    private static bool IsUsable(DateOnly day) => day.Year is > 100 and < 8000;

    private static List<DateOnly?> Days(DateOnly first, int count) =>
        [.. Enumerable.Range(0, count).Select(later => (DateOnly?)first.AddDays(later))];
}
