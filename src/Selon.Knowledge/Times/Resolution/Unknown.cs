using System.Globalization;
using Selon.Knowledge.Times.Grammar;

namespace Selon.Knowledge.Times.Resolution;

/// <summary>What can be said of a time that has no place on the calendar: X stands for what is open.</summary>
internal static class Unknown
{
    /// <summary>A date of which only some parts are known.</summary>
    public static Stretch Date(DateMeaning date)
    {
        if (date.Season.Length > 0)
            return new Stretch($"XXXX-{date.Season}", TimePrecision.Season);
        if (date is { Weekday: > 0, Month: 0 })
            return new Stretch($"XXXX-WXX-{date.Weekday}", TimePrecision.Day);
        if (date.Month == 0)
            return new Stretch("XXXX-XX-XX", TimePrecision.Day);
        var value = date.Day > 0
            ? string.Create(CultureInfo.InvariantCulture, $"XXXX-{date.Month:D2}-{date.Day:D2}")
            : string.Create(CultureInfo.InvariantCulture, $"XXXX-{date.Month:D2}");
        return new Stretch(value, date.Day > 0 ? TimePrecision.Day : TimePrecision.Month) { Edtf = value };
    }

    /// <summary>A unit of the calendar.</summary>
    public static Stretch Shift(ShiftMeaning shift) => shift.Unit.Kind switch
    {
        UnitKind.Week => new Stretch("XXXX-WXX", TimePrecision.Week),
        UnitKind.Weekend => new Stretch("XXXX-WXX-WE", TimePrecision.Week),
        UnitKind.Month => new Stretch("XXXX-XX", TimePrecision.Month),
        UnitKind.Year => new Stretch("XXXX", TimePrecision.Year),
        UnitKind.Decade => new Stretch("XXXX", TimePrecision.Decade),
        UnitKind.Century => new Stretch("XXXX", TimePrecision.Century),
        _ => new Stretch("XXXX-XX-XX", TimePrecision.Day),
    };
}
