using System.Globalization;

namespace Selon.Knowledge.Times.Grammar;

/// <summary>A time of the clock. Minute and second are -1 where they are not said; zone is "" where it is local.</summary>
internal readonly record struct ClockTime(int Hour, int Minute = -1, int Second = -1, string Zone = "")
{
    /// <summary>As the TIMEX3 value has it after the day: T14:30.</summary>
    public override string ToString() => Second >= 0
        ? string.Create(CultureInfo.InvariantCulture, $"T{Hour:D2}:{Math.Max(Minute, 0):D2}:{Second:D2}{Zone}")
        : string.Create(CultureInfo.InvariantCulture, $"T{Hour:D2}:{Math.Max(Minute, 0):D2}{Zone}");

    /// <summary>The time since the beginning of the day.</summary>
    public TimeSpan SinceMidnight => new(Hour, Math.Max(Minute, 0), Math.Max(Second, 0));

    /// <summary>The hour moved by what part of the day the text says: 3 in the afternoon is 15.</summary>
    public ClockTime In(string part) =>
        Hour is > 0 and < 12 && (part is "AF" or "EV" || (part == "NI" && Hour > 6)) ? this with { Hour = Hour + 12 } : this;
}
