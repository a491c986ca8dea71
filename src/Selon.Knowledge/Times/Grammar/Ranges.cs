using Selon.Knowledge.Times.Words;

namespace Selon.Knowledge.Times.Grammar;

/// <summary>Marks the two times of a stretch: "du 3 au 5 mai", "entre lundi et mercredi", "de 1995 à 2002".</summary>
internal static class Ranges
{
    /// <summary>Marks those among the readings of one sentence.</summary>
    public static void Mark(Phrase phrase, List<Reading> readings, int first)
    {
        for (var i = first; i + 1 < readings.Count; i++)
        {
            if (!IsStretch(phrase, readings[i], readings[i + 1]))
                continue;
            // "de 9 h à 11 h, lundi": the day stands with the second time.
            if (readings[i].Meaning is ShiftMeaning { Clock: { } clock, IsAnaphoric: true } && readings[i + 1].Meaning is DayMeaning { Clock: not null } day and not ShiftMeaning { IsAnaphoric: true })
                readings[i] = readings[i] with { Meaning = day with { Clock = clock }, Tense = readings[i + 1].Tense };
            readings[i].PartOfRange = 1;
            readings[i + 1].PartOfRange = 2;
            i++;
        }
    }

    private static bool IsStretch(Phrase phrase, Reading from, Reading to)
    {
        if (from.Meaning is not (DayMeaning or EraMeaning) || to.Meaning is not (DayMeaning or EraMeaning) || to.First - from.End is < 1 or > 3)
            return false;
        var before = phrase[from.First - 1];
        var between = phrase[from.End];
        if (before.Is(TimeWordKind.Between))
            return between.Is(TimeWordKind.And);
        if (between.Is(TimeWordKind.Sign))
            return to.First == from.End + 1 && between.Symbol != '/';
        var isFrom = before.Is(TimeWordKind.Of) || before.Is(TimeWordKind.Contracted) || from.Signal is Signal.From or Signal.Since;
        return between.Is(TimeWordKind.UntilDate) && (isFrom || from.Rule == "listed") || (isFrom && between.IsSignal("until"));
    }
}
