using Selon.Knowledge.Times.Context;
using Selon.Knowledge.Times.Grammar;

namespace Selon.Knowledge.Times.Resolution;

/// <summary>On which side of a day the one meant lies.</summary>
internal enum Direction : byte
{
    /// <summary>The nearest, the earlier of two.</summary>
    Nearest,

    /// <summary>The latest that has begun.</summary>
    Past,

    /// <summary>The earliest that has not ended.</summary>
    Future,

    /// <summary>The latest that has ended.</summary>
    Before,

    /// <summary>The earliest that has not begun.</summary>
    After,
}

/// <summary>Reads the direction off the words, the preposition and the tense.</summary>
internal static class Directions
{
    /// <summary>The direction of a date; <paramref name="isGuessed"/> where nothing in the text says it.</summary>
    public static Direction Of(DateMeaning date, Reading reading, out bool isGuessed)
    {
        isGuessed = false;
        switch (date.Which)
        {
            case Which.Last or Which.Previous:
                return Direction.Before;
            case Which.Next or Which.Following:
                return Direction.After;
        }
        if (reading.Signal is Signal.Since or Signal.Ago)
            return Direction.Past;
        if (reading.Signal == Signal.Within)
            return Direction.Future;
        // The tense of the clause is not that of a season which belongs to a noun: "des élections à l'automne".
        if (reading.Signal == Signal.Until || (date.Season.Length > 0 && reading.IsOfNoun))
            return Direction.Nearest;
        isGuessed = reading.Tense is Tense.Unknown or Tense.Present;
        return reading.Tense switch
        {
            Tense.Past => Direction.Past,
            Tense.Future => Direction.Future,
            Tense.Present when date.Weekday > 0 => Direction.Future,
            Tense.Unknown when date.Weekday > 0 => Direction.Past,
            _ => Direction.Nearest,
        };
    }

    /// <summary>The one of some stretches that lies in that direction from a day; null for none.</summary>
    public static Stretch? Choose(IEnumerable<Stretch> stretches, DateOnly day, Direction direction)
    {
        var now = Stretch.At(day);
        Stretch? best = null;
        foreach (var stretch in stretches)
        {
            var isSide = direction switch
            {
                Direction.Past => stretch.Begin <= now,
                Direction.Future => stretch.End > now,
                Direction.Before => stretch.End <= now,
                Direction.After => stretch.Begin > now,
                _ => true,
            };
            if (isSide && (best is null || Distance(stretch, now) < Distance(best, now)))
                best = stretch;
        }
        return best;
    }

    /// <summary>How far a stretch lies from a moment; 0 where it holds it.</summary>
    public static TimeSpan Distance(Stretch stretch, DateTime now) =>
        stretch.Begin > now ? stretch.Begin.Value - now : stretch.End <= now ? now - stretch.End.Value + TimeSpan.FromTicks(1) : TimeSpan.Zero;
}
