using System.Globalization;

namespace Selon.Knowledge.Times.Resolution;

/// <summary>Cuts the beginning, middle or end off a stretch: about a third of it.</summary>
internal static class Edges
{
    /// <summary>The third that the mod names; the stretch itself for any other mod.</summary>
    public static Stretch Cut(Stretch stretch, string modifier)
    {
        if (modifier is not ("START" or "MID" or "END") || stretch is not { Begin: { } begin, End: { } end, Precision: not null })
            return stretch;
        var (second, last) = Thirds(begin, end);
        var (from, until) = modifier switch
        {
            "START" => (begin, second),
            "MID" => (second, last),
            _ => (last, end),
        };
        if (stretch.Precision >= TimePrecision.Day)
            return stretch with { Begin = from, End = until, IsVague = true };
        var format = stretch.Precision < TimePrecision.Year ? "yyyy" : stretch.Precision < TimePrecision.Month ? "yyyy-MM" : "yyyy-MM-dd";
        var (first, final) = (from.AddHours(12).ToString(format, CultureInfo.InvariantCulture), until.AddHours(-12).ToString(format, CultureInfo.InvariantCulture));
        return stretch with { Begin = from.Date, End = until.Date, Edtf = $"{first}~/{final}~", IsVague = true };
    }

    // Where the second and the last third begin: on the first of a month where the months can be divided.
    private static (DateTime Second, DateTime Last) Thirds(DateTime begin, DateTime end)
    {
        var months = ((end.Year - begin.Year) * 12) + end.Month - begin.Month;
        if (months > 0 && months % 3 == 0)
            return (begin.AddMonths(months / 3), begin.AddMonths(2 * months / 3));
        var third = (end - begin) / 3;
        return (begin + third, end - third);
    }
}
