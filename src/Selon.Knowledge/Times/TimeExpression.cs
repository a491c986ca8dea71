using Selon.Text;

namespace Selon.Knowledge.Times;

/// <summary>A stretch of the text that names a time, with its value.</summary>
/// <remarks>
/// The span follows the French TimeBank: the article and words such as "environ" or "fin" belong to it, a preposition
/// such as "depuis" or "il y a" does not. <see cref="Begin"/> and <see cref="End"/> are local to the place of
/// publication where the text names no time zone.
/// </remarks>
public sealed record TimeExpression
{
    /// <summary>Where it stands.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The type in TIMEX3.</summary>
    public required TimeType Type { get; init; }

    /// <summary>The value in TIMEX3: "2020-09-30", "2020-09-29TEV", "P2D", "PXD", "XXXX-WXX-1", "PAST_REF".</summary>
    public required string Value { get; init; }

    /// <summary>The mod of TIMEX3 (START, MID, END, APPROX, LESS_THAN, MORE_THAN …), null for none.</summary>
    public string? Modifier { get; init; }

    /// <summary>
    /// The time in EDTF with what the preposition says of it: "2020-09-30", "2020-10-01/..", "../2020-09-30",
    /// "2020-09-28?", "[2020-09-30..2020-10-30]" for one day of these. Null where it has no place on the calendar.
    /// </summary>
    public string? Edtf { get; init; }

    /// <summary>How exactly the text names the time; null for durations, sets and references without a date.</summary>
    public TimePrecision? Precision { get; init; }

    /// <summary>How sure the value is.</summary>
    public TimeCertainty Certainty { get; init; }

    /// <summary>First moment of <see cref="Edtf"/>, inclusive; null where it is open or unknown.</summary>
    public DateTime? Begin { get; init; }

    /// <summary>The moment after the last one of <see cref="Edtf"/>; null where it is open or unknown.</summary>
    public DateTime? End { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }
}
