using Selon.Knowledge.Times.Grammar;

namespace Selon.Knowledge.Times.Resolution;

/// <summary>Joins what an expression may come to on different days of publication.</summary>
internal static class OpenStretch
{
    /// <summary>The value with X for what differs, and the interval that holds all.</summary>
    public static Stretch Join(Reading reading, List<Stretch> all)
    {
        var first = all[0];
        var begin = all.TrueForAll(s => s.Begin is not null) ? all.Min(s => s.Begin) : null;
        var end = all.TrueForAll(s => s.End is not null) ? all.Max(s => s.End) : null;
        var value = reading.Meaning is DateMeaning { Weekday: > 0, Day: 0 } date
            ? $"XXXX-WXX-{date.Weekday}{Suffix(first.Value)}" : Mask(all);
        return first with { Value = value, Begin = begin, End = end, Edtf = Edtf(first, begin, end, all), IsGuessed = false };
    }

    // One of several days is a set in EDTF; of anything else the whole stretch is said.
    private static string? Edtf(Stretch first, DateTime? begin, DateTime? end, List<Stretch> all)
    {
        if (all.TrueForAll(s => s.Edtf == first.Edtf))
            return first.Edtf;
        if (begin is not { } from || end is not { } until)
            return null;
        var (a, b) = (Stretch.Iso(DateOnly.FromDateTime(from)), Stretch.Iso(DateOnly.FromDateTime(until.AddTicks(-1))));
        return first.Precision is { } precision && precision >= TimePrecision.Day ? $"[{a}..{b}]" : $"{a}/{b}";
    }

    private static string Suffix(string value) => value.IndexOf('T', StringComparison.Ordinal) is var at and > 0 ? value[at..] : "";

    private static string Mask(List<Stretch> all)
    {
        var parts = all[0].Value.Split('-');
        foreach (var other in all)
        {
            var others = other.Value.Split('-');
            if (others.Length != parts.Length)
                return "XXXX-XX-XX";
            for (var i = 0; i < parts.Length; i++)
                parts[i] = parts[i] == others[i] ? parts[i] : Open(parts[i], others[i]);
        }
        return string.Join('-', parts);
    }

    private static string Open(string part, string other)
    {
        var suffix = Suffix(part);
        var body = part[..^suffix.Length];
        var letter = body.StartsWith('W') ? "W" : "";
        return letter + new string('X', body.Length - letter.Length) + (Suffix(other) == suffix ? suffix : "");
    }
}
