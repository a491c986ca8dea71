using System.Globalization;
using Selon.Knowledge.Times.Grammar;

namespace Selon.Knowledge.Times.Resolution;

/// <summary>Gives durations their value and, where the text says it, their place on the calendar.</summary>
internal static class DurationResolver
{
    /// <summary>Resolves a duration.</summary>
    /// <param name="duration">The duration.</param>
    /// <param name="today">The day of publication, null where it is unknown.</param>
    /// <param name="now">The publication in EDTF as it is known.</param>
    /// <param name="anchor">The times before it in the text.</param>
    public static Stretch Resolve(DurationMeaning duration, DateOnly? today, string? now, Anchor anchor)
    {
        var stretch = new Stretch(duration.Unit.Duration(duration.Amount));
        var isAnaphoric = duration.Place is DurationPlace.Earlier or DurationPlace.Later;
        var from = isAnaphoric ? anchor.Day ?? today : today;
        if (from is not { } day || duration.Place == DurationPlace.None)
            return stretch;
        var sign = duration.Place is DurationPlace.UntilNow or DurationPlace.Ago or DurationPlace.Earlier ? -1 : 1;
        var other = Amount(duration.Amount) is { } amount ? ShiftResolver.Shift(day, duration.Unit, sign * amount) : null;
        var point = other is { } known ? ShiftResolver.Of(known, duration.Unit) : null;
        var name = isAnaphoric ? Stretch.Iso(day) : now ?? Stretch.Iso(day);
        return duration.Place switch
        {
            DurationPlace.UntilNow => stretch with { Begin = point?.Begin, End = Stretch.At(day, 1), Edtf = $"{Vague(point)}/{name}" },
            DurationPlace.FromNow => stretch with { Begin = Stretch.At(day), End = point?.End, Edtf = $"{name}/{Vague(point)}" },
            _ when point is not null => stretch with { Begin = point.Begin, End = point.End, Edtf = Vague(point), IsVague = true },
            _ when sign < 0 => stretch with { End = Stretch.At(day, 1), Edtf = $"../{name}", IsVague = true },
            _ => stretch with { Begin = Stretch.At(day), Edtf = $"{name}/..", IsVague = true },
        };
    }

    private static string Vague(Stretch? point) => point?.Edtf is not { } edtf ? ""
        : edtf.Contains('/', StringComparison.Ordinal) ? edtf[..edtf.IndexOf('/', StringComparison.Ordinal)] + "~" : edtf + "~";

    private static int? Amount(string amount) =>
        double.TryParse(amount, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value < 10_000 ? (int)Math.Round(value) : null;
}
