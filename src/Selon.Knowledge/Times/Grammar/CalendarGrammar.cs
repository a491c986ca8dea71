using Selon.Knowledge.Times.Words;
using static Selon.Knowledge.Times.Words.TimeWordKind;

namespace Selon.Knowledge.Times.Grammar;

/// <summary>Dates by their names: "mercredi 30 septembre 2020", "lundi prochain", "avril 2001", "l'automne", "Noël".</summary>
internal static class CalendarGrammar
{
    /// <summary>Reads a date with its article.</summary>
    public static bool TryRead(Phrase phrase, ref int at, out DateMeaning date)
    {
        var start = at;
        date = new DateMeaning();
        var which = ReadDeterminer(phrase, ref at, out var isDefinite);
        if (TryReadWeekday(phrase, ref at, which, isDefinite, ref date) || TryReadDay(phrase, ref at, ref date)
            || NumericDateGrammar.TryRead(phrase, ref at, isDefinite, out date)
            || TryReadHoliday(phrase, ref at, ref date) || TryReadSeason(phrase, ref at, which, isDefinite, ref date)
            || TryReadMonth(phrase, ref at, which, ref date) || TryReadYear(phrase, ref at, isDefinite, ref date))
        {
            if (which != Which.Any && date.Which == Which.Any)
                date = date with { Which = which };
            return true;
        }
        at = start;
        return false;
    }

    private static Which ReadDeterminer(Phrase phrase, ref int at, out bool isDefinite)
    {
        isDefinite = phrase[at].Is(Definite);
        var isDemonstrative = phrase[at].Is(Demonstrative);
        if (!isDefinite && !isDemonstrative)
        {
            isDefinite = phrase[at - 1].Is(Contracted);
            return Which.Any;
        }
        at++;
        if (phrase[at].Is(Same))
            at++;
        return isDemonstrative ? Which.This : Which.Any;
    }

    private static bool TryReadWeekday(Phrase phrase, ref int at, Which which, bool isDefinite, ref DateMeaning date)
    {
        if (!phrase[at].Is(Weekday))
            return false;
        date = date with { Weekday = phrase[at].As(Weekday).Number };
        at++;
        var day = phrase[at].Symbol == ',' ? at + 1 : at;
        if (TryReadDay(phrase, ref day, ref date))
        {
            at = day;
            return true;
        }
        if (NumericDateGrammar.TryRead(phrase, ref at, isExpected: true, out var numeric))
        {
            date = numeric with { Weekday = date.Weekday };
            return true;
        }
        if (IsBareDay(phrase, at))
        {
            date = date with { Day = phrase[at].Value };
            at += phrase[at + 1].IsGlued && phrase[at + 1].Is(OrdinalSuffix) ? 2 : 1;
            return true;
        }
        if (TryReadWeek(phrase, ref at, out var week))
        {
            date = date with { Weeks = week };
            return true;
        }
        var hasWhich = Adjectives.TryRead(phrase, ref at, ref which);
        date = date with { Which = which };
        // "le lundi" is every Monday, which another rule reads.
        return hasWhich || which != Which.Any || !isDefinite || phrase[at - 2].Is(Contracted) || phrase[at].Is(Part);
    }

    // "lundi de la semaine prochaine", "mardi de cette semaine".
    private static bool TryReadWeek(Phrase phrase, ref int at, out int weeks)
    {
        var next = phrase[at].Is(Of) ? at + 1 : at;
        weeks = 0;
        if (!PeriodGrammar.TryRead(phrase, ref next, isInside: false, out var shift) || shift.Unit.Kind != UnitKind.Week)
            return false;
        weeks = shift.Amount;
        at = next;
        return true;
    }

    // "mercredi 13", before nothing that the number could count.
    private static bool IsBareDay(Phrase phrase, int at) =>
        phrase[at] is { Digits: 1 or 2, Value: > 0 and < 32 } && !phrase[at + 1].Is(HourMark) && !phrase[at + 1].Is(Unit)
        && phrase[at + 1].Symbol is not (':' or '/' or '%') && (!phrase.IsWord(at + 1) || phrase[at + 1].Senses.Length > 0 || phrase[at + 1].Is(OrdinalSuffix));

    private static bool TryReadDay(Phrase phrase, ref int at, ref DateMeaning date)
    {
        var next = at;
        if (!TryReadDayNumber(phrase, ref next, out var day) || day is < 1 or > 31)
            return false;
        if (phrase[next].Symbol == '-' && phrase[next + 1].Is(Month))
            next++;
        if (!phrase[next].Is(Month) || IsStreet(phrase, at))
            return false;
        var month = phrase[next].As(Month).Number;
        if (day > DateTime.DaysInMonth(2000, month))
            return false;
        next++;
        date = date with { Day = day, Month = month };
        ReadYearAndAdjective(phrase, ref next, ref date);
        at = next;
        return true;
    }

    private static bool TryReadDayNumber(Phrase phrase, ref int at, out int day) =>
        NumberGrammar.TryReadOrdinal(phrase, ref at, out day) || NumberGrammar.TryReadSmall(phrase, ref at, out day);

    private static void ReadYearAndAdjective(Phrase phrase, ref int at, ref DateMeaning date)
    {
        var year = phrase[at].Symbol == '-' && phrase[at + 1].Digits == 4 ? at + 1 : at;
        if (YearGrammar.TryReadAfterMonth(phrase, ref year, out var value))
        {
            date = date with { Year = value };
            at = year;
        }
        var which = Which.Any;
        if (Adjectives.TryRead(phrase, ref at, ref which))
            date = date with { Which = which };
    }

    private static bool TryReadHoliday(Phrase phrase, ref int at, ref DateMeaning date)
    {
        if (!phrase[at].Is(Holiday))
            return false;
        var when = phrase[at].As(Holiday).Text;
        date = when.StartsWith("easter", StringComparison.Ordinal)
            ? date with { AfterEaster = int.Parse(when.AsSpan(6), System.Globalization.CultureInfo.InvariantCulture) }
            : date with { Month = int.Parse(when.AsSpan(0, 2), System.Globalization.CultureInfo.InvariantCulture), Day = int.Parse(when.AsSpan(3), System.Globalization.CultureInfo.InvariantCulture) };
        at++;
        ReadYearAndAdjective(phrase, ref at, ref date);
        return true;
    }

    private static bool TryReadSeason(Phrase phrase, ref int at, Which which, bool isDefinite, ref DateMeaning date)
    {
        // "a été" is no summer, and a season without an article or "en" is another word or a name.
        if (!phrase[at].Is(Season) || phrase.IsCapital(at))
            return false;
        var hasDeterminer = isDefinite || which == Which.This || phrase[at - 1].Is(Edge) || (phrase[at - 1].Is(Of) && phrase[at - 2].Is(Edge));
        date = date with { Season = phrase[at].As(Season).Text };
        var next = at + 1;
        ReadYearAndAdjective(phrase, ref next, ref date);
        if (!hasDeterminer && !(date.Year > 0 && (phrase[at - 1].Is(Edge) || phrase[at - 1].Is(Of) || phrase[at - 1].IsSignal("over") || phrase[at - 1].IsSignal("since"))))
            return false;
        at = next;
        return true;
    }

    private static bool TryReadMonth(Phrase phrase, ref int at, Which which, ref DateMeaning date)
    {
        var start = at;
        var isNamed = phrase[at].Is(Unit) && phrase[at].As(Unit).Text == "P1M" && phrase[at + 1].Is(Of) && phrase[at + 2].Is(Month);
        if (isNamed)
            at += 2;
        if (!phrase[at].Is(Month))
            return false;
        date = date with { Month = phrase[at].As(Month).Number };
        at++;
        ReadYearAndAdjective(phrase, ref at, ref date);
        if (isNamed || date.Year > 0 || date.Which != Which.Any || which != Which.Any || IsMonthExpected(phrase, start))
            return true;
        at = start;
        return false;
    }

    // A month alone is one after a preposition, in a list or stretch of months, or where its name has no other sense.
    private static bool IsMonthExpected(Phrase phrase, int at)
    {
        var before = phrase[at - 1];
        // "sur Mars" is the planet.
        if (phrase[at].Is(Ambiguous) && phrase.IsCapital(at) && at > 0)
            return before.Is(Edge);
        if (before.Is(TimeWordKind.Signal) || before.Is(Edge) || before.Is(Between))
            return true;
        if ((before.Is(Of) || before.Is(Contracted)) && (phrase[at - 2].Is(Edge) || !phrase[at].Is(Ambiguous) || phrase[at + 1].Is(UntilDate) || (phrase[at + 1].Is(Sign) && phrase[at + 2].Is(Month))))
            return !IsStreet(phrase, at - 1);
        if ((before.Is(And) || before.Is(Or) || before.Is(UntilDate) || before.Is(Sign) || before.Symbol == ',') && phrase[at - 2].Is(Month))
            return true;
        return !phrase[at].Is(Ambiguous) && !phrase.IsCapital(at) && !before.Is(Indefinite) && !IsStreet(phrase, at);
    }

    private static bool TryReadYear(Phrase phrase, ref int at, bool isDefinite, ref DateMeaning date)
    {
        var isNamed = isDefinite && phrase[at].Is(Unit) && phrase[at].As(Unit).Text == "P1Y" && phrase[at + 1].Digits == 4;
        if (isNamed)
            at++;
        else if (isDefinite && !phrase[at - 1].Is(Contracted) && phrase[at - 1].Is(Definite))
            return false;
        if (!YearGrammar.TryRead(phrase, ref at, out var year))
            return false;
        date = date with { Year = year };
        return true;
    }

    /// <summary>True after "rue du", "place du": a date that names a street.</summary>
    public static bool IsStreet(Phrase phrase, int at)
    {
        for (var back = 1; back <= 3; back++)
        {
            if (phrase[at - back].Is(Street))
                return true;
        }
        return false;
    }
}
