using Selon.Knowledge.Times.Words;
using static Selon.Knowledge.Times.Words.TimeWordKind;

namespace Selon.Knowledge.Times.Grammar;

/// <summary>What may follow a day: a part of it ("mardi soir", "hier dans la nuit") or a time ("hier vers 15 heures").</summary>
internal static class DaySuffix
{
    /// <summary>Reads it.</summary>
    public static T Read<T>(Phrase phrase, ref int at, T day, ref string modifier)
        where T : DayMeaning
    {
        if (TryReadPart(phrase, ref at, out var part))
            return day with { Part = part };
        return TryReadClock(phrase, ref at, ref modifier, out var clock) ? day with { Clock = clock } : day;
    }

    private static bool TryReadPart(Phrase phrase, ref int at, out string part)
    {
        var next = at;
        if (phrase[next].Is(TimeWordKind.Signal) || phrase[next].Is(At) || phrase[next].Is(Contracted))
            next++;
        if (phrase[next].Is(Definite))
            next++;
        // "mardi matin" and "mardi au matin", not "mardi soirée théâtre".
        var isPart = phrase[next].Is(Part) && (next > at || !phrase[next].Is(Ambiguous));
        part = isPart ? phrase[next].As(Part).Text : "";
        if (isPart)
            at = next + 1;
        return isPart;
    }

    private static bool TryReadClock(Phrase phrase, ref int at, ref string modifier, out ClockTime clock)
    {
        var next = at;
        var isExpected = false;
        // 2020-09-30T14:30
        if (phrase[next] is { IsGlued: true, Span.Length: 1 } && phrase.Text[phrase[next].Span.Start] == 'T' && phrase[next - 1].Digits > 0 && phrase[next + 1] is { IsGlued: true, Digits: 2 })
            next++;
        while (phrase[next].Is(At) || phrase[next].Is(Approximate))
        {
            if (phrase[next].Is(Approximate))
                modifier = phrase[next].As(Approximate).Text;
            isExpected = true;
            next++;
        }
        if (!ClockGrammar.TryRead(phrase, ref next, isExpected || phrase[next].Is(Noon), out clock))
            return false;
        at = next;
        return true;
    }
}
