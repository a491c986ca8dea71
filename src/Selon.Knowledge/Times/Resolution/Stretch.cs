using System.Globalization;

namespace Selon.Knowledge.Times.Resolution;

/// <summary>What an expression comes to for one day of publication.</summary>
/// <param name="Value">The TIMEX3 value.</param>
/// <param name="Precision">How exactly it is named; null for what is no date.</param>
/// <param name="Begin">First moment, null where open.</param>
/// <param name="End">The moment after the last, null where open.</param>
internal sealed record Stretch(string Value, TimePrecision? Precision = null, DateTime? Begin = null, DateTime? End = null)
{
    /// <summary>In EDTF without what a preposition adds; null for what has no place on the calendar.</summary>
    public string? Edtf { get; init; }

    /// <summary>True where no tense and no word decided between past and future.</summary>
    public bool IsGuessed { get; init; }

    /// <summary>True where the text itself is vague.</summary>
    public bool IsVague { get; init; }

    /// <summary>The day, for what names one.</summary>
    public DateOnly? Day => Precision >= TimePrecision.Day && Begin is { } begin ? DateOnly.FromDateTime(begin) : null;

    /// <summary>A day.</summary>
    public static Stretch OfDay(DateOnly day) => new(Iso(day), TimePrecision.Day, At(day), At(day, 1)) { Edtf = Iso(day) };

    /// <summary>A week from its Monday, or its end.</summary>
    public static Stretch OfWeek(DateOnly day, bool isEnd)
    {
        var monday = day.AddDays(1 - Weekday(day));
        var value = string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(At(monday)):D4}-W{ISOWeek.GetWeekOfYear(At(monday)):D2}{(isEnd ? "-WE" : "")}");
        var first = isEnd ? monday.AddDays(5) : monday;
        return new Stretch(value, TimePrecision.Week, At(first), At(monday, 7)) { Edtf = $"{Iso(first)}/{Iso(monday.AddDays(6))}" };
    }

    /// <summary>A month.</summary>
    public static Stretch OfMonth(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        var value = string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}");
        return new Stretch(value, TimePrecision.Month, At(first), At(first.AddMonths(1))) { Edtf = value };
    }

    /// <summary>A quarter or half of a year.</summary>
    public static Stretch OfMonths(int year, int number, int months)
    {
        var first = new DateOnly(year, 1, 1).AddMonths((number - 1) * months);
        var (letter, code, precision) = months == 3 ? ('Q', 32, TimePrecision.Quarter) : ('H', 39, TimePrecision.Half);
        return new Stretch(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{letter}{number}"), precision, At(first), At(first.AddMonths(months)))
        {
            Edtf = string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{code + number}"),
        };
    }

    /// <summary>A season, or a quarter or half of the year (Q1, H2); a winter has the year in which it begins.</summary>
    public static Stretch OfSeason(int year, string season)
    {
        if (season[0] is 'Q' or 'H')
            return OfMonths(year, season[1] - '0', season[0] == 'Q' ? 3 : 6);
        var number = season switch { "SP" => 0, "SU" => 1, "FA" => 2, _ => 3 };
        var first = new DateOnly(year, (3 * number) + 3, 1);
        return new Stretch(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{season}"), TimePrecision.Season, At(first), At(first.AddMonths(3)))
        {
            Edtf = string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{21 + number}"),
        };
    }

    /// <summary>Years: one, a decade (10) or a century (100).</summary>
    public static Stretch OfYears(int first, int years)
    {
        var value = years switch
        {
            1 => string.Create(CultureInfo.InvariantCulture, $"{first:D4}"),
            10 => string.Create(CultureInfo.InvariantCulture, $"{first / 10:D3}X"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{first / 100:D2}XX"),
        };
        var precision = years switch { 1 => TimePrecision.Year, 10 => TimePrecision.Decade, _ => TimePrecision.Century };
        var begin = new DateTime(Math.Clamp(first, 1, 9000), 1, 1);
        return new Stretch(value, precision, begin, begin.AddYears(years)) { Edtf = value };
    }

    /// <summary>A day in ISO 8601.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day of the week, Monday 1 to Sunday 7.</summary>
    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The first moment of a day, or of one some days later.</summary>
    public static DateTime At(DateOnly day, int later = 0) => day.AddDays(later).ToDateTime(TimeOnly.MinValue);
}
