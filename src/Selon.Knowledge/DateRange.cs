using System.Globalization;

namespace Selon.Knowledge;

/// <summary>The days from <see cref="First"/> to <see cref="Last"/>, both included: what a date of limited precision may mean.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, not before the first.</param>
public readonly record struct DateRange(DateOnly First, DateOnly Last)
{
    /// <summary>All days that a calendar has.</summary>
    public static DateRange All { get; } = new(DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>True where the two share a day.</summary>
    public bool Overlaps(DateRange other) => First <= other.Last && other.First <= Last;

    /// <summary>True where every day of <paramref name="other"/> lies in this range.</summary>
    public bool Contains(DateRange other) => First <= other.First && other.Last <= Last;

    /// <summary>Reads <c>2020</c>, <c>2020-10</c> or <c>2020-10-23</c> (EDTF level 0) as the days that it covers.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateRange range)
    {
        range = default;
        if (text.Length is not (4 or 7 or 10) || !TryNumber(text[..4], out var year) || year < 1)
            return false;
        if (text.Length == 4)
        {
            range = new DateRange(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            return true;
        }
        if (text[4] != '-' || !TryNumber(text[5..7], out var month) || month is < 1 or > 12)
            return false;
        if (text.Length == 7)
        {
            range = new DateRange(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));
            return true;
        }
        if (text[7] != '-' || !TryNumber(text[8..], out var day) || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        var date = new DateOnly(year, month, day);
        range = new DateRange(date, date);
        return true;
    }

    /// <summary>The days from the first of one date to the last of another; null stands for "since ever" and "until now".</summary>
    internal static DateRange Between(string? from, string? until) => new(
        from is not null && TryParse(from, out var first) ? first.First : DateOnly.MinValue,
        until is not null && TryParse(until, out var last) ? last.Last : DateOnly.MaxValue);

    private static bool TryNumber(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
