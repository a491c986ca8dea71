using Selon.Knowledge.Times.Words;
using static Selon.Knowledge.Times.Words.TimeWordKind;

namespace Selon.Knowledge.Times.Grammar;

/// <summary>Times of the clock: "14 h 30", "22 heures", "14:30", "midi et demi", "3 heures du matin", "18h GMT".</summary>
internal static class ClockGrammar
{
    /// <summary>Reads a time of the clock.</summary>
    /// <param name="phrase">The sentence.</param>
    /// <param name="at">Where it begins; set to where it ends.</param>
    /// <param name="isExpected">True after a date, "à" or "vers": there "deux heures" is no duration.</param>
    /// <param name="clock">What was read.</param>
    public static bool TryRead(Phrase phrase, ref int at, bool isExpected, out ClockTime clock)
    {
        var start = at;
        if (TryReadNoon(phrase, ref at, isExpected, out clock)
            || TryReadDigital(phrase, ref at, out clock) || TryReadHours(phrase, ref at, isExpected, out clock))
        {
            ReadZone(phrase, ref at, ref clock);
            return true;
        }
        at = start;
        return false;
    }

    private static bool TryReadNoon(Phrase phrase, ref int at, bool isExpected, out ClockTime clock)
    {
        clock = default;
        if (!phrase[at].Is(Noon) || phrase.IsCapital(at) && phrase[at - 1].Is(Definite))
            return false;
        if (!isExpected && !phrase[at - 1].Is(Of) && !phrase[at - 1].Is(TimeWordKind.Signal))
            return false;
        clock = new ClockTime(phrase[at].As(Noon).Number);
        at++;
        ReadFraction(phrase, ref at, ref clock);
        return true;
    }

    // 14:30, 14:30:15.
    private static bool TryReadDigital(Phrase phrase, ref int at, out ClockTime clock)
    {
        clock = default;
        if (phrase[at] is not { Digits: 1 or 2, Value: < 25 } || phrase[at + 1] is not { Symbol: ':', IsGlued: true }
            || phrase[at + 2] is not { Digits: 2, Value: < 60, IsGlued: true })
            return false;
        clock = new ClockTime(phrase[at].Value, phrase[at + 2].Value);
        at += 3;
        if (phrase[at] is { Symbol: ':', IsGlued: true } && phrase[at + 1] is { Digits: 2, Value: < 60, IsGlued: true })
        {
            clock = clock with { Second = phrase[at + 1].Value };
            at += 2;
        }
        return true;
    }

    private static bool TryReadHours(Phrase phrase, ref int at, bool isExpected, out ClockTime clock)
    {
        clock = default;
        if (!NumberGrammar.TryReadSmall(phrase, ref at, out var hour) || hour > 24 || !phrase[at].Is(HourMark))
            return false;
        var isShort = phrase[at].Span.Length == 1;
        at++;
        clock = new ClockTime(hour);
        var hasMinutes = ReadMinutes(phrase, ref at, ref clock);
        if (!hasMinutes)
            hasMinutes = ReadFraction(phrase, ref at, ref clock);
        var hasPart = phrase[at].Is(OfDay);
        if (hasPart)
        {
            clock = clock.In(phrase[at].As(OfDay).Text);
            at++;
        }
        var hasZone = phrase[at].Is(Zone);
        // "à deux heures de route" is a distance in time.
        return hasPart || hasZone || (isShort ? isExpected || !IsDurationBefore(phrase, at) : hasMinutes || (isExpected && !phrase[at].Is(Of)));
    }

    private static bool IsDurationBefore(Phrase phrase, int end)
    {
        for (var at = end - 1; at >= 0 && at > end - 6; at--)
        {
            if (phrase[at].Is(TimeWordKind.Signal))
                return phrase[at].As(TimeWordKind.Signal).Text is "over" or "during" or "ago" or "in" or "since";
        }
        return false;
    }

    private static bool ReadMinutes(Phrase phrase, ref int at, ref ClockTime clock)
    {
        var next = at;
        var minutes = phrase[next].Value;
        if (phrase[next] is { Digits: 2, Value: < 60 })
            next++;
        else if (!NumberGrammar.TryReadWords(phrase, ref next, out minutes) || minutes >= 60)
            return false;
        clock = clock with { Minute = minutes };
        at = phrase[next].Is(MinuteMark) ? next + 1 : next;
        return true;
    }

    // "et demie", "et quart", "moins le quart", "moins vingt", "trois quarts".
    private static bool ReadFraction(Phrase phrase, ref int at, ref ClockTime clock)
    {
        if (phrase[at].Is(And) && (phrase[at + 1].Is(HalfUnit) || phrase[at + 1].Is(Quarter)))
        {
            clock = clock with { Minute = phrase[at + 1].Is(HalfUnit) ? 30 : 15 };
            at += 2;
            return true;
        }
        if (!phrase[at].Is(Minus))
            return false;
        var next = at + 1;
        if (phrase[next].Is(Definite) && phrase[next + 1].Is(Quarter))
            (clock, at) = (Before(clock, 15), next + 2);
        else if (NumberGrammar.TryReadSmall(phrase, ref next, out var minutes) && minutes is > 0 and < 60)
            (clock, at) = (Before(clock, minutes), next);
        else
            return false;
        return true;
    }

    private static ClockTime Before(ClockTime clock, int minutes) =>
        clock with { Hour = (clock.Hour + 23) % 24, Minute = 60 - minutes };

    private static void ReadZone(Phrase phrase, ref int at, ref ClockTime clock)
    {
        var isInBrackets = phrase[at].Symbol == '(' && phrase[at + 1].Is(Zone) && phrase[at + 2].Symbol == ')';
        var zone = isInBrackets ? at + 1 : at;
        if (!phrase[zone].Is(Zone))
            return;
        if (phrase[zone].As(Zone).Text is "Z")
            clock = clock with { Zone = "Z" };
        at = isInBrackets ? zone + 2 : zone + 1;
    }
}
