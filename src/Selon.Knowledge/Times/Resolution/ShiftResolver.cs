using Selon.Knowledge.Times.Grammar;

namespace Selon.Knowledge.Times.Resolution;

/// <summary>Counts units of the calendar from now or from another time of the text.</summary>
internal static class ShiftResolver
{
    /// <summary>Resolves a shift; null where nothing is known to count from.</summary>
    public static Stretch? Resolve(ShiftMeaning shift, DateOnly? today, Anchor anchor)
    {
        var from = !shift.IsAnaphoric ? today
            : shift.Unit.Kind > UnitKind.Day && anchor.Last?.Begin is { } begin ? DateOnly.FromDateTime(begin)
            : anchor.Day ?? today;
        return from is { } day && Shift(day, shift.Unit, shift.Amount) is { } moved ? Of(moved, shift.Unit) : null;
    }

    /// <summary>The day so many units later; null outside the calendar.</summary>
    public static DateOnly? Shift(DateOnly day, TimeUnit unit, int amount)
    {
        var count = (long)amount * unit.Factor;
        if (Math.Abs(count) > 100_000)
            return null;
        var (days, months) = unit.Kind switch
        {
            UnitKind.Second or UnitKind.Minute => (0L, 0L),
            UnitKind.Hour => (count / 24, 0),
            UnitKind.Day or UnitKind.Night => (count, 0),
            UnitKind.Week or UnitKind.Weekend => (count * 7, 0),
            UnitKind.Month => (0, count),
            UnitKind.Year => (0, count * 12),
            UnitKind.Decade => (0, count * 120),
            _ => (0, count * 1200),
        };
        var year = day.Year + (months / 12) + (days / 365);
        return year is < 3 or > 8990 ? null : day.AddDays((int)days).AddMonths((int)months);
    }

    /// <summary>The unit that holds a day.</summary>
    public static Stretch Of(DateOnly day, TimeUnit unit) => unit.Kind switch
    {
        UnitKind.Week => Stretch.OfWeek(day, isEnd: false),
        UnitKind.Weekend => Stretch.OfWeek(day, isEnd: true),
        UnitKind.Month when unit.Factor > 1 => Stretch.OfMonths(day.Year, ((day.Month - 1) / unit.Factor) + 1, unit.Factor),
        UnitKind.Month => Stretch.OfMonth(day.Year, day.Month),
        UnitKind.Year => Stretch.OfYears(day.Year, 1),
        UnitKind.Decade => Stretch.OfYears(day.Year / 10 * 10, 10),
        UnitKind.Century => Stretch.OfYears(day.Year / 100 * 100, 100),
        _ => Stretch.OfDay(day),
    };
}
