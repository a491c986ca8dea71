using System.Globalization;

namespace Selon.Documents.Dates;

/// <summary>A date with the precision that is known: month and day are 0 where they are not.</summary>
internal readonly record struct CalendarDate(int Year, int Month = 0, int Day = 0)
{
    /// <summary>A day that the calendar has, in a year in which news can be written.</summary>
    public bool IsPlausible => Year is >= 1600 and < 2200 && Month is >= 0 and <= 12
        && (Day == 0 || (Month > 0 && Day <= DateTime.DaysInMonth(Year, Month)));

    /// <summary>In EDTF: 2020, 2020-10 or 2020-10-30.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (0, _) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}"),
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}"),
    };

    /// <summary>Reads 2020-10-30, 2020-10, 2020, 30/10/2020, 30 octobre 2020, 1er octobre 2020 or octobre 2020.</summary>
    public static bool TryRead(ref DateScanner scanner, out CalendarDate date)
    {
        var start = scanner.Position;
        if ((TryReadIso(ref scanner, out date) || TryReadNumeric(ref scanner, out date) || TryReadWritten(ref scanner, out date))
            && date.IsPlausible)
            return true;
        scanner.Position = start;
        return false;
    }

    private static bool TryReadIso(ref DateScanner scanner, out CalendarDate date)
    {
        date = default;
        if (!scanner.ReadNumber(4, 4, out var year))
            return false;
        date = new CalendarDate(year);
        var afterYear = scanner.Position;
        if (!scanner.Read('-') || !scanner.ReadNumber(2, 2, out var month) || month == 0)
        {
            scanner.Position = afterYear;
            return true;
        }
        date = new CalendarDate(year, month);
        var afterMonth = scanner.Position;
        if (scanner.Read('-') && scanner.ReadNumber(2, 2, out var day) && day > 0)
            date = new CalendarDate(year, month, day);
        else
            scanner.Position = afterMonth;
        return true;
    }

    private static bool TryReadNumeric(ref DateScanner scanner, out CalendarDate date)
    {
        date = default;
        var start = scanner.Position;
        if (scanner.ReadNumber(1, 2, out var day) && scanner.Next is '/' or '.' && scanner.Read(scanner.Next)
            && scanner.ReadNumber(1, 2, out var month) && scanner.Next is '/' or '.' && scanner.Read(scanner.Next)
            && scanner.ReadNumber(4, 4, out var year) && day > 0 && month > 0)
        {
            date = new CalendarDate(year, month, day);
            return true;
        }
        scanner.Position = start;
        return false;
    }

    private static bool TryReadWritten(ref DateScanner scanner, out CalendarDate date)
    {
        date = default;
        if (!scanner.ReadWord(DateWordKind.First, out var day) && scanner.ReadNumber(1, 2, out day) && day == 0)
            return false;
        scanner.SkipSpaces();
        if (!scanner.ReadWord(DateWordKind.Month, out var month))
            return false;
        scanner.SkipSpaces();
        if (!scanner.ReadNumber(4, 4, out var year))
            return false;
        date = new CalendarDate(year, month, day);
        return true;
    }
}
