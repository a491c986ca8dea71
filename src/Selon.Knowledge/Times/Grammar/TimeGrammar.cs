using Selon.Knowledge.Times.Context;
using Selon.Knowledge.Times.Words;
using Selon.Syntax;
using static Selon.Knowledge.Times.Words.TimeWordKind;

namespace Selon.Knowledge.Times.Grammar;

/// <summary>The rules in one place: reads the expressions of a sentence from left to right, the longest first.</summary>
internal static class TimeGrammar
{
    private static readonly Func<Phrase, int, ContextWords, Reading?>[] s_rules =
        [ReadListed, ReadNextToDate, ReadOrdinal, ReadEdge, ReadDate, ReadPeriod, ReadPartOfDate, ReadClock, ReadDuration, ReadSet, ReadEra, ReadReference, ReadBound, ReadNow];

    /// <summary>Reads all expressions of a sentence, in order.</summary>
    public static void Read(Phrase phrase, ContextWords context, List<Reading> readings)
    {
        var firstOfPhrase = readings.Count;
        for (var at = 0; at < phrase.Count;)
        {
            var reading = Starts.MayBegin(phrase, at) ? ReadAt(phrase, at, context) : null;
            if (reading is null)
            {
                at++;
                continue;
            }
            if (reading.Meaning is DateMeaning)
                AddTense(reading, context);
            readings.Add(reading);
            at = reading.End;
        }
        Ranges.Mark(phrase, readings, firstOfPhrase);
    }

    private static void AddTense(Reading reading, ContextWords context)
    {
        var phrase = reading.Phrase;
        var first = phrase[reading.First].Is(Definite) || phrase[reading.First].Is(Approximate) ? reading.First + 1 : reading.First;
        if (phrase.WordAt(first) is not { } word)
            return;
        reading.Tense = TenseFinder.Find(phrase.Sentence, word.Index, context);
        reading.IsOfNoun = word.UniversalRelation is "nmod" or "obl" && word.Head >= 0 && phrase.Sentence.Words[word.Head].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj
            || (word.Head >= 0 && phrase.Sentence.Words[word.Head] is { Upos: PartOfSpeech.Verb, UniversalRelation: "acl" or "amod" });
    }

    private static Reading? ReadAt(Phrase phrase, int at, ContextWords context)
    {
        Reading? longest = null;
        foreach (var rule in s_rules)
        {
            if (rule(phrase, at, context) is { } reading && (longest is null || reading.End > longest.End))
                longest = reading;
        }
        return longest;
    }

    /// <summary>"fin septembre", "la fin de l'année", "début 2015".</summary>
    private static Reading? ReadEdge(Phrase phrase, int start, ContextWords context)
    {
        var at = phrase[start].Is(Definite) ? start + 1 : start;
        if (!phrase[at].Is(Edge))
            return null;
        var edge = phrase[at].As(Edge).Text;
        at++;
        if (phrase[at].Is(Of) || phrase[at].Is(Sign))
            at++;
        var modifier = "";
        Meaning meaning;
        // "une fête de fin d'année" is one of every year.
        if (phrase[start - 1].Is(Of) && phrase[at].Is(Unit))
            return null;
        if (CalendarGrammar.TryRead(phrase, ref at, out var date) && date.Day == 0 && date.Weekday == 0)
            meaning = date;
        else if (EraGrammar.TryRead(phrase, ref at, out var era))
            meaning = era;
        else if (PeriodGrammar.TryRead(phrase, ref at, isInside: true, out var shift) && (shift.Part.Length > 0 || shift.Unit.Kind != UnitKind.Day || phrase[at - 2].Is(Definite)))
            meaning = shift;
        else
            return null;
        return new Reading(phrase, start, at, meaning, "edge") { Modifier = modifier.Length > 0 ? modifier : edge, Signal = Signals.Before(phrase, start) };
    }

    private static Reading? ReadDate(Phrase phrase, int start, ContextWords context)
    {
        var at = start;
        var modifier = SkipApproximate(phrase, ref at);
        if (!CalendarGrammar.TryRead(phrase, ref at, out var date))
            return null;
        if (date.IsDay)
            date = DaySuffix.Read(phrase, ref at, date, ref modifier);
        return new Reading(phrase, start, at, date, "date") { Modifier = modifier, Signal = Signals.Before(phrase, start) };
    }

    private static Reading? ReadPeriod(Phrase phrase, int start, ContextWords context)
    {
        var at = start;
        var signal = Signals.Before(phrase, start);
        if (!PeriodGrammar.TryRead(phrase, ref at, isInside: false, out var shift)
            && !(phrase[start].Is(Definite) && signal is Signal.In or Signal.During && PeriodGrammar.TryRead(phrase, ref at, isInside: true, out shift)))
            return null;
        // "demain mardi"
        if (phrase[at - 1].Is(TimeWordKind.Day) && phrase[at].Is(Weekday))
            at++;
        var modifier = "";
        if (shift is { Unit.Kind: UnitKind.Day, Part: "" })
            shift = DaySuffix.Read(phrase, ref at, shift, ref modifier);
        return new Reading(phrase, start, at, shift, "period") { Modifier = modifier, Signal = signal };
    }

    /// <summary>"le lendemain du 3 mai", "la veille de Noël".</summary>
    private static Reading? ReadNextToDate(Phrase phrase, int start, ContextWords context)
    {
        var at = phrase[start].Is(Definite) ? start + 1 : start;
        if (!phrase[at].Is(OtherDay) || !(phrase[at + 1].Is(Of) || phrase[at + 1].Is(Contracted)))
            return null;
        var offset = phrase[at].As(OtherDay).Number;
        at += 2;
        if (!CalendarGrammar.TryRead(phrase, ref at, out var date) || !date.IsDay)
            return null;
        return new Reading(phrase, start, at, date with { Offset = offset }, "next-to-date") { Signal = Signals.Before(phrase, start) };
    }

    /// <summary>"le deuxième trimestre 2003" is a quarter; "la première semaine" is a length of time, as TimeBank has it.</summary>
    private static Reading? ReadOrdinal(Phrase phrase, int start, ContextWords context)
    {
        var at = phrase[start].Is(Definite) ? start + 1 : start;
        if ((at == start && !phrase[start - 1].Is(Contracted)) || !NumberGrammar.TryReadOrdinal(phrase, ref at, out var number) || !phrase[at].Is(TimeWordKind.Unit))
            return null;
        var unit = TimeUnit.Parse(phrase[at].As(TimeWordKind.Unit).Text);
        at++;
        var signal = Signals.Before(phrase, start);
        if (unit is not { Kind: UnitKind.Month, Factor: > 1 })
        {
            return unit.Kind is UnitKind.Century or UnitKind.Weekend ? null
                : new Reading(phrase, start, at, new DurationMeaning("1", unit, DurationPlace.None), "ordinal") { Signal = signal };
        }
        if (number * unit.Factor > 12)
            return null;
        var date = new DateMeaning { Season = $"{(unit.Factor == 3 ? 'Q' : 'H')}{number}" };
        var next = phrase[at].Is(Of) ? at + 1 : at;
        if (YearGrammar.TryRead(phrase, ref next, out var year))
            (date, at) = (date with { Year = year }, next);
        return new Reading(phrase, start, at, date, "quarter") { Signal = signal };
    }

    /// <summary>"la nuit de mardi à mercredi", "la soirée du 3 mai", "la journée de lundi".</summary>
    private static Reading? ReadPartOfDate(Phrase phrase, int start, ContextWords context)
    {
        var at = phrase[start].Is(Definite) || phrase[start].Is(Demonstrative) ? start + 1 : start;
        var isDay = phrase[at].Is(Unit) && phrase[at].As(Unit).Text == "P1D";
        if ((!phrase[at].Is(Part) && !isDay) || !(phrase[at + 1].Is(Of) || phrase[at + 1].Is(Contracted)))
            return null;
        var part = isDay ? "" : phrase[at].As(Part).Text;
        at += 2;
        if (!TryReadListedDay(phrase, ref at, out var date) && !(CalendarGrammar.TryRead(phrase, ref at, out date) && date.IsDay))
            return null;
        var next = at + 1;
        if (part == "NI" && phrase[at].Is(UntilDate) && CalendarGrammar.TryRead(phrase, ref next, out var other) && other.IsDay)
            at = next;
        return new Reading(phrase, start, at, date with { Part = part }, "part-of-date") { Signal = Signals.Before(phrase, start) };
    }

    private static Reading? ReadClock(Phrase phrase, int start, ContextWords context)
    {
        var at = start;
        var modifier = SkipApproximate(phrase, ref at);
        var isExpected = phrase[start].Is(Around) || phrase[start - 1].Is(At) || phrase[start - 1].Is(Approximate) || Signals.Before(phrase, start) is Signal.From or Signal.Until or Signal.Before or Signal.After
            || IsClockStretch(phrase, start) || phrase[start - 1].Is(Between) || (phrase[start - 1].Is(And) && phrase[start - 2].Is(HourMark));
        if (!ClockGrammar.TryRead(phrase, ref at, isExpected, out var clock))
            return null;
        var reading = new Reading(phrase, start, at, new ShiftMeaning(new TimeUnit(UnitKind.Day, 1), 0, true) { Clock = clock }, "clock") { Modifier = modifier, Signal = Signals.Before(phrase, start) };
        // "vers 15 h 30, hier", "à 20 heures lundi".
        var next = phrase[at].Symbol == ',' ? at + 1 : at;
        if (CalendarGrammar.TryRead(phrase, ref next, out var date) && date.IsDay && !phrase[next].Is(Part))
            return reading with { End = next, Meaning = date with { Clock = clock } };
        next = phrase[at].Symbol == ',' ? at + 1 : at;
        if (!(phrase[next].Is(TimeWordKind.Day) || phrase[next].Is(Demonstrative)) || !PeriodGrammar.TryRead(phrase, ref next, isInside: false, out var shift) || shift.Unit.Kind != UnitKind.Day)
            return reading;
        // "à trois heures demain après-midi"
        if (shift.Part.Length == 0)
            shift = DaySuffix.Read(phrase, ref next, shift, ref modifier);
        return reading with { End = next, Meaning = shift with { Clock = clock.In(shift.Part), Part = "" } };
    }

    // "de 10 h à 12 h": the preposition says nothing, the second time does.
    private static bool IsClockStretch(Phrase phrase, int at) =>
        phrase[at - 1].Is(Of) && phrase[at + 1].Is(HourMark) && (phrase[at + 2].Is(UntilDate) || phrase[at + 3].Is(UntilDate));

    private static Reading? ReadDuration(Phrase phrase, int start, ContextWords context)
    {
        var at = start;
        var signal = Signals.Before(phrase, start);
        var modifier = SkipApproximate(phrase, ref at);
        var number = at;
        if (phrase[start].Is(Dozen) && phrase[start - 1].Is(Indefinite))
            return null;
        if (!DurationGrammar.TryRead(phrase, ref at, signal, ref modifier, out var duration))
            return null;
        if (duration is { Unit.Kind: UnitKind.Year, Place: DurationPlace.None } && (AgeCheck.IsAge(phrase, start, at, context) || (number > start && AgeCheck.IsAge(phrase, number, at, context))))
            return null;
        return new Reading(phrase, start, at, duration, "duration") { Modifier = modifier, Signal = signal };
    }

    private static Reading? ReadSet(Phrase phrase, int start, ContextWords context)
    {
        var at = start;
        if (!SetGrammar.TryRead(phrase, ref at, out var set))
            return null;
        // "le samedi" is every Saturday, but one of them where something happened.
        if (phrase[at - 1].Is(Weekday) && phrase[start].Is(Definite) && phrase.WordAt(at - 1) is { } word && TenseFinder.Find(phrase.Sentence, word.Index, context) == Tense.Past)
            return new Reading(phrase, start, at, new DateMeaning(Weekday: phrase[at - 1].As(Weekday).Number), "date") { Signal = Signals.Before(phrase, start) };
        return new Reading(phrase, start, at, set, "set");
    }

    private static Reading? ReadEra(Phrase phrase, int start, ContextWords context)
    {
        var at = start;
        return EraGrammar.TryRead(phrase, ref at, out var era) ? new Reading(phrase, start, at, era, "era") { Signal = Signals.Before(phrase, start) } : null;
    }

    private static Reading? ReadReference(Phrase phrase, int start, ContextWords context)
    {
        if (phrase[start].Is(Reference))
            return new Reading(phrase, start, start + 1, new ReferenceMeaning(phrase[start].As(Reference).Text), "reference");
        if (phrase[start].Is(Previous) && phrase.WordAt(start)?.Upos == PartOfSpeech.Adj)
            return new Reading(phrase, start, start + 1, new ReferenceMeaning("PAST_REF"), "reference");
        if (!phrase[start].Is(Demonstrative) || !phrase[start + 1].Is(Moment) || !phrase[start + 2].Is(There))
            return null;
        return new Reading(phrase, start, start + 3, new SameMeaning(), "same");
    }

    private static Reading? ReadBound(Phrase phrase, int start, ContextWords context)
    {
        // "au plus tôt", "plus tard que", "plus tôt dans la saison" compare; they say no time.
        if (!phrase[start].Is(Bound) || phrase[start - 1].Is(Contracted) || phrase[start - 1].Is(Unit) || phrase.WordAt(start + 1)?.Lemma == "que")
            return null;
        return new Reading(phrase, start, start + 1, new BoundMeaning(phrase[start].As(Bound).Number), "bound");
    }

    /// <summary>"d'ici le 30 juin": the time of writing, from which the stretch begins.</summary>
    private static Reading? ReadNow(Phrase phrase, int start, ContextWords context)
    {
        if (!phrase[start].Is(FromHere) || ReadAt(phrase, start + 1, context) is null)
            return null;
        return new Reading(phrase, start, start + 1, new NowMeaning(), "now");
    }

    /// <summary>"le 3" of "du 3 au 5 mai", "les 3, 4 et 5 mai": the month stands with the last one.</summary>
    private static Reading? ReadListed(Phrase phrase, int start, ContextWords context)
    {
        var at = start;
        if (!TryReadListedDay(phrase, ref at, out var date))
            return null;
        return new Reading(phrase, start, at, date, "listed") { Signal = Signals.Before(phrase, start) };
    }

    private static bool TryReadListedDay(Phrase phrase, ref int start, out DateMeaning date)
    {
        date = new DateMeaning();
        var at = phrase[start].Is(Definite) ? start + 1 : start;
        var weekday = phrase[at].Is(Weekday) ? phrase[at++].As(Weekday).Number : 0;
        if ((!NumberGrammar.TryReadOrdinal(phrase, ref at, out var day) && !NumberGrammar.TryReadSmall(phrase, ref at, out day)) || day is < 1 or > 31)
            return false;
        var end = at;
        for (var more = 0; more < 6; more++)
        {
            if (!phrase[at].Is(UntilDate) && !phrase[at].Is(And) && !phrase[at].Is(Or) && phrase[at].Symbol is not (',' or '-' or '/'))
                return false;
            at++;
            var next = at;
            if (CalendarGrammar.TryRead(phrase, ref next, out var last) && last is { Day: > 0, Month: > 0 })
            {
                date = last with { Day = day, Weekday = weekday };
                start = end;
                return true;
            }
            if (phrase[at].Is(Definite))
                at++;
            if (phrase[at].Digits is not (1 or 2))
                return false;
            at++;
        }
        return false;
    }

    private static string SkipApproximate(Phrase phrase, ref int at)
    {
        if (!phrase[at].Is(Approximate))
            return "";
        var modifier = phrase[at].As(Approximate).Text;
        at++;
        return modifier;
    }
}
