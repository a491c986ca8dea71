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
        var third = (end - begin) / 3;
        var (from, until) = modifier switch
        {
            "START" => (begin, begin + third),
            "MID" => (begin + third, end - third),
            _ => (end - third, end),
        };
        if (stretch.Precision >= TimePrecision.Day)
            return stretch with { Begin = from, End = until, IsVague = true };
        var format = stretch.Precision < TimePrecision.Year ? "yyyy" : stretch.Precision < TimePrecision.Month ? "yyyy-MM" : "yyyy-MM-dd";
        var (first, last) = (from.AddHours(12).ToString(format, CultureInfo.InvariantCulture), until.AddHours(-12).ToString(format, CultureInfo.InvariantCulture));
        return stretch with { Begin = from.Date, End = until.Date, Edtf = $"{first}~/{last}~", IsVague = true };
    }
}
