using Selon.Knowledge.Times.Grammar;

namespace Selon.Knowledge.Times.Resolution;

/// <summary>Gives dates by name their place on the calendar.</summary>
internal static class DateResolver
{
    /// <summary>Resolves a date without its part of the day and time.</summary>
    /// <param name="date">The date.</param>
    /// <param name="reading">Where it was read.</param>
    /// <param name="today">The day of publication, null where nothing is known of it.</param>
    /// <param name="anchor">The times before it in the text.</param>
    /// <returns>Null where it cannot be placed.</returns>
    public static Stretch? Resolve(DateMeaning date, Reading reading, DateOnly? today, Anchor anchor)
    {
        var stretch = ResolveNamed(date, reading, today, anchor);
        return date.Offset != 0 && stretch?.Day is { } day ? Stretch.OfDay(day.AddDays(date.Offset)) with { IsGuessed = stretch.IsGuessed } : stretch;
    }

    private static Stretch? ResolveNamed(DateMeaning date, Reading reading, DateOnly? today, Anchor anchor)
    {
        if (date.Year > 0)
            return Of(date, date.Year);
        var isAnaphoric = Adjectives.IsAnaphoric(date.Which);
        if ((isAnaphoric ? anchor.Day ?? today : today) is not { } from)
            return date.IsYearOpen && anchor.Year > 0 ? Of(date, anchor.Year) : null;
        if (date.Which == Which.Any && date.Weekday == 0 && date.IsYearOpen && reading.Tense != Context.Tense.Future
            && anchor.YearIn(reading.Phrase) is > 0 and var year)
            return Of(date, year);
        if (date.Weeks is { } weeks)
            return Stretch.OfDay(from.AddDays((7 * weeks) + date.Weekday - Stretch.Weekday(from)));
        var direction = Directions.Of(date, reading, out var isGuessed);
        if (date.Weekday > 0 && date.Day > 0)
            return OfPinned(date, from, direction, isGuessed);
        return Choose(date, from, direction, isGuessed);
    }

    private static Stretch? Choose(DateMeaning date, DateOnly from, Direction direction, bool isGuessed)
    {
        if (date.Which == Which.This && Directions.Choose(Candidates(date, from), from, Direction.Nearest) is { } at && at.Begin <= Stretch.At(from) && at.End > Stretch.At(from))
            return at;
        return Directions.Choose(Candidates(date, from), from, direction) is { } stretch ? stretch with { IsGuessed = isGuessed } : null;
    }

    // The day of the week fixes the year or month; where none of the next years has it, the text is wrong about it.
    private static Stretch? OfPinned(DateMeaning date, DateOnly from, Direction direction, bool isGuessed)
    {
        var pinned = Candidates(date, from).Where(s => s.Day is { } day && Stretch.Weekday(day) == date.Weekday);
        return Directions.Choose(pinned, from, Direction.Nearest) ?? Choose(date, from, direction, isGuessed: true);
    }

    private static IEnumerable<Stretch> Candidates(DateMeaning date, DateOnly from)
    {
        if (date is { Weekday: > 0, Day: 0 })
            return Enumerable.Range(-7, 15).Select(from.AddDays).Where(day => Stretch.Weekday(day) == date.Weekday).Select(Stretch.OfDay);
        if (date is { Day: > 0, Month: 0 })
        {
            return Enumerable.Range(-11, 23).Select(from.AddMonths).Where(month => date.Day <= DateTime.DaysInMonth(month.Year, month.Month))
                .Select(month => Stretch.OfDay(new DateOnly(month.Year, month.Month, date.Day)));
        }
        var years = date.Weekday > 0 ? 6 : 1;
        // 29 February may be four or eight years away.
        if (date is { Month: 2, Day: 29 })
            years = 8;
        return Enumerable.Range(from.Year - years, (2 * years) + 1).Select(year => Of(date, year)).OfType<Stretch>();
    }

    private static Stretch? Of(DateMeaning date, int year)
    {
        if (year is < 1 or > 8999)
            return null;
        if (date.AfterEaster is { } days)
            return year < 1583 ? null : Stretch.OfDay(Easter.Of(year).AddDays(days));
        if (date.Season.Length > 0)
            return Stretch.OfSeason(year, date.Season);
        return (date.Month, date.Day) switch
        {
            (0, _) => Stretch.OfYears(year, 1),
            (_, 0) => Stretch.OfMonth(year, date.Month),
            _ when date.Day > DateTime.DaysInMonth(year, date.Month) => null,
            _ => Stretch.OfDay(new DateOnly(year, date.Month, date.Day)),
        };
    }
}
