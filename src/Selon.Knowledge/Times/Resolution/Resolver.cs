using Selon.Knowledge.Times.Context;
using Selon.Knowledge.Times.Grammar;

namespace Selon.Knowledge.Times.Resolution;

/// <summary>Resolves all expressions of a text for one day of publication.</summary>
internal static class Resolver
{
    private static readonly TimeSpan s_far = TimeSpan.FromDays(200);

    /// <summary>The stretch of each reading, in their order.</summary>
    /// <param name="readings">All readings of the text.</param>
    /// <param name="today">The day of publication, null where nothing is known of it.</param>
    /// <param name="now">The publication in EDTF as it is known.</param>
    public static Stretch[] Resolve(IReadOnlyList<Reading> readings, DateOnly? today, string? now)
    {
        var anchor = new Anchor();
        var result = new Stretch[readings.Count];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = Edges.Cut(Resolve(readings[i], today, now, anchor), readings[i].Modifier);
            if (i > 0 && WeekdayStretch.TryOrder(readings[i - 1], readings[i], result[i - 1], result[i], out var first, out var last))
                (result[i - 1], result[i]) = (first, last);
            anchor.Note(readings[i], result[i]);
        }
        return result;
    }

    /// <summary>How many dates speak against the text having been written on that day.</summary>
    /// <remarks>A date told in the past that lies ahead, one told in the future that is over, or one without year for
    /// which this day would leave only a year far away.</remarks>
    public static int Contradictions(IReadOnlyList<Reading> readings, Stretch[] stretches, DateOnly today)
    {
        var (count, now) = (0, Stretch.At(today));
        for (var i = 0; i < stretches.Length; i++)
        {
            if (readings[i].Meaning is not (DateMeaning { Month: > 0 } or DateMeaning { Weekday: > 0, Day: > 0 }) || readings[i].Meaning is not DateMeaning date || stretches[i] is not { Begin: { } begin, End: { } end })
                continue;
            var isWrongSide = (readings[i].Tense == Tense.Past && begin >= now.AddDays(1) && readings[i].Signal == Signal.None)
                || (readings[i].Tense == Tense.Future && end <= now && date.Day > 0);
            if (isWrongSide || (date.Year == 0 && Directions.Distance(stretches[i], now) > s_far))
                count++;
        }
        return count;
    }

    private static Stretch Resolve(Reading reading, DateOnly? today, string? now, Anchor anchor) => reading.Meaning switch
    {
        DateMeaning date => DayParts.Add(DateResolver.Resolve(date, reading, today, anchor) ?? Unknown.Date(date), date),
        ShiftMeaning shift => DayParts.Add(ShiftResolver.Resolve(shift, today, anchor) ?? Unknown.Shift(shift), shift),
        DurationMeaning duration => DurationResolver.Resolve(duration, today, now, anchor),
        EraMeaning era => Stretch.OfYears(era.FirstYear, era.Years),
        SetMeaning set => new Stretch(set.Value),
        ReferenceMeaning reference => new Stretch(reference.Value),
        NowMeaning => today is { } day ? Stretch.OfDay(day) : new Stretch("PRESENT_REF"),
        SameMeaning => anchor.Last ?? (today is { } day ? Stretch.OfDay(day) : new Stretch("PAST_REF")),
        BoundMeaning bound => OfBound(bound, today, anchor),
        _ => new Stretch("XXXX-XX-XX"),
    };

    private static Stretch OfBound(BoundMeaning bound, DateOnly? today, Anchor anchor)
    {
        var value = bound.Direction < 0 ? "PAST_REF" : "FUTURE_REF";
        if ((anchor.Day ?? today) is not { } day)
            return new Stretch(value);
        return bound.Direction < 0
            ? new Stretch(value, null, null, Stretch.At(day, 1)) { Edtf = $"../{Stretch.Iso(day)}" }
            : new Stretch(value, null, Stretch.At(day)) { Edtf = $"{Stretch.Iso(day)}/.." };
    }
}
