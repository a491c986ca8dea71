using Selon.Knowledge.Times.Grammar;

namespace Selon.Knowledge.Times.Resolution;

/// <summary>Makes the public expressions: type, EDTF with prepositions and stretches, certainty.</summary>
internal static class TimeBuilder
{
    /// <summary>Builds them in order.</summary>
    public static IReadOnlyList<TimeExpression> Build(IReadOnlyList<Reading> readings, ResolvedTime[] resolved)
    {
        var times = new TimeExpression[resolved.Length];
        for (var i = 0; i < times.Length; i++)
            times[i] = Build(readings[i], resolved[i]);
        for (var i = 0; i + 1 < times.Length; i++)
        {
            if (readings[i].PartOfRange == 1)
                JoinRange(times, i);
        }
        return times;
    }

    private static TimeExpression Build(Reading reading, ResolvedTime resolved)
    {
        var stretch = resolved.Stretch;
        var certainty = CertaintyOf(reading, resolved);
        var mark = certainty switch { TimeCertainty.Approximate => "~", TimeCertainty.Inferred => "?", _ => "" };
        var isPlain = stretch.Edtf is { } plain && !plain.Contains('/', StringComparison.Ordinal) && plain[^1] is not ('~' or ']');
        var edtf = isPlain ? stretch.Edtf + mark : stretch.Edtf;
        var (begin, end) = (stretch.Begin, stretch.End);
        if (reading.Meaning is DayMeaning or EraMeaning && reading.PartOfRange == 0 && edtf is not null)
            ApplySignal(reading.Signal, ref edtf, ref begin, ref end);
        return new TimeExpression
        {
            Span = reading.Phrase.Span(reading.First, reading.End),
            Type = TypeOf(reading.Meaning),
            Value = stretch.Value,
            Modifier = reading.Modifier.Length > 0 ? reading.Modifier : null,
            Edtf = edtf,
            Precision = stretch.Precision,
            Certainty = certainty,
            Begin = begin,
            End = end,
            Rule = reading.Rule,
        };
    }

    private static TimeCertainty CertaintyOf(Reading reading, ResolvedTime resolved)
    {
        if (resolved.IsOpen)
            return TimeCertainty.Open;
        if (resolved.IsInferred)
            return TimeCertainty.Inferred;
        return resolved.Stretch.IsVague || reading.Modifier.Length > 0 || resolved.Stretch.Value.Contains('X', StringComparison.Ordinal) && reading.Meaning is DurationMeaning
            ? TimeCertainty.Approximate : TimeCertainty.Exact;
    }

    private static TimeType TypeOf(Meaning meaning) => meaning switch
    {
        DurationMeaning => TimeType.Duration,
        SetMeaning => TimeType.Set,
        DayMeaning { Part.Length: > 0 } or DayMeaning { Clock: not null } => TimeType.Time,
        ReferenceMeaning or BoundMeaning or SameMeaning => TimeType.Time,
        _ => TimeType.Date,
    };

    // "depuis mardi" goes on from Tuesday, "jusqu'à mardi" ends with it.
    private static void ApplySignal(Signal signal, ref string? edtf, ref DateTime? begin, ref DateTime? end)
    {
        var (first, last) = Ends(edtf!);
        switch (signal)
        {
            case Signal.Since or Signal.From:
                (edtf, end) = ($"{first}/..", null);
                break;
            case Signal.After:
                (edtf, begin, end) = ($"{last}/..", end, null);
                break;
            case Signal.Until or Signal.Within:
                (edtf, begin) = ($"../{last}", null);
                break;
            case Signal.Before:
                (edtf, begin, end) = ($"../{first}", null, begin);
                break;
        }
    }

    private static (string First, string Last) Ends(string edtf)
    {
        var slash = edtf.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (edtf, edtf) : (edtf[..slash], edtf[(slash + 1)..]);
    }

    private static void JoinRange(TimeExpression[] times, int first)
    {
        var (begin, end) = (times[first], times[first + 1]);
        if (begin.Edtf is null || end.Edtf is null || begin.Edtf[0] == '[' || end.Edtf[0] == '[' || begin.Begin > end.Begin)
            return;
        var edtf = $"{Ends(begin.Edtf).First}/{Ends(end.Edtf).Last}";
        times[first] = begin with { Edtf = edtf, End = end.End };
        times[first + 1] = end with { Edtf = edtf, Begin = begin.Begin };
    }
}
