using Selon.Knowledge.Times.Words;
using static Selon.Knowledge.Times.Words.TimeWordKind;

namespace Selon.Knowledge.Times.Grammar;

/// <summary>Units of the calendar counted from now or from another time: "hier", "le mois dernier", "ce soir", "la veille".</summary>
internal static class PeriodGrammar
{
    /// <summary>Reads one with its article.</summary>
    /// <param name="phrase">The sentence.</param>
    /// <param name="at">Where it begins; set to where it ends.</param>
    /// <param name="isInside">True after "fin de", "dans": there "l'année" is that of writing.</param>
    /// <param name="shift">What was read.</param>
    public static bool TryRead(Phrase phrase, ref int at, bool isInside, out ShiftMeaning shift)
    {
        var start = at;
        if (TryReadDay(phrase, ref at, out shift) || TryReadPart(phrase, ref at, isInside, out shift)
            || TryReadUnit(phrase, ref at, isInside, out shift))
            return true;
        at = start;
        return false;
    }

    private static readonly TimeUnit s_day = new(UnitKind.Day, 1);

    // hier, la veille, le lendemain.
    private static bool TryReadDay(Phrase phrase, ref int at, out ShiftMeaning shift)
    {
        shift = new ShiftMeaning(s_day, 0, false);
        if (phrase[at].Is(TimeWordKind.Day))
        {
            shift = new ShiftMeaning(s_day, phrase[at].As(TimeWordKind.Day).Number, false);
            at++;
            return true;
        }
        var next = phrase[at].Is(Definite) ? at + 1 : at;
        if (!phrase[next].Is(OtherDay) || (next == at && !phrase[at - 1].Is(Contracted)))
            return false;
        shift = new ShiftMeaning(s_day, phrase[next].As(OtherDay).Number, true);
        at = next + 1;
        if (phrase[at].Is(Same))
            at++;
        return true;
    }

    // ce soir, la nuit dernière, dans la soirée, ce matin-là.
    private static bool TryReadPart(Phrase phrase, ref int at, bool isInside, out ShiftMeaning shift)
    {
        shift = new ShiftMeaning(s_day, 0, false);
        var (isThis, isDefinite) = (phrase[at].Is(Demonstrative), phrase[at].Is(Definite));
        var next = isThis || isDefinite ? at + 1 : at;
        if (phrase[next].Is(Same))
            next++;
        if (!phrase[next].Is(Part))
            return false;
        var isExpected = isInside || phrase[at - 1].Is(TimeWordKind.Signal) || phrase[at - 1].Is(At) || phrase[at - 1].Is(Contracted);
        var part = phrase[next].As(Part).Text;
        if ((!isThis && !isDefinite && !isExpected) || (phrase[next].Is(Ambiguous) && !isExpected) || IsName(phrase, next))
            return false;
        at = next + 1;
        var which = Which.Any;
        var hasWhich = Adjectives.TryRead(phrase, ref at, ref which);
        if (!hasWhich && phrase[at].Is(Same))
            at++;
        // "la nuit dernière" belongs to the day before, as the press writes it on the day after.
        var amount = which == Which.Last ? -1 : which == Which.Next ? 1 : 0;
        shift = new ShiftMeaning(s_day, amount, !hasWhich ? !isThis : Adjectives.IsAnaphoric(which)) { Part = part };
        return true;
    }

    private static bool IsName(Phrase phrase, int at) => phrase.IsCapital(at) && at > 1;

    // le mois dernier, cette année, la semaine prochaine; inside another expression also l'année, semaine.
    private static bool TryReadUnit(Phrase phrase, ref int at, bool isInside, out ShiftMeaning shift)
    {
        shift = new ShiftMeaning(s_day, 0, false);
        var (isThis, isDefinite) = (phrase[at].Is(Demonstrative), phrase[at].Is(Definite));
        var next = isThis || isDefinite ? at + 1 : at;
        while (phrase[next].Is(Same))
            next++;
        if (!phrase[next].Is(Unit) || IsPlural(phrase, next))
            return false;
        var unit = TimeUnit.Parse(phrase[next].As(Unit).Text);
        if (unit.IsClock)
            return false;
        next++;
        var which = isThis ? Which.This : Which.Any;
        var hasWhich = Adjectives.TryRead(phrase, ref next, ref which);
        // A contraction has the article in it: "au mois dernier", "du mois dernier".
        var hasArticle = isThis || isDefinite || phrase[at - 1].Is(Contracted);
        if (!hasWhich && !isThis && !(isInside && (unit.Kind != UnitKind.Day || isDefinite)))
            return false;
        if (!hasArticle && !isInside)
            return false;
        at = next;
        shift = new ShiftMeaning(unit, Adjectives.Amount(which), Adjectives.IsAnaphoric(which) || (!hasWhich && unit.Kind == UnitKind.Day && !isThis));
        return true;
    }

    // "mois" has one form; any other unit in the plural is several.
    private static bool IsPlural(Phrase phrase, int at)
    {
        var span = phrase[at].Span;
        return char.ToLowerInvariant(phrase.Text[span.End - 1]) == 's' && phrase[at].As(Unit).Text != "P1M";
    }
}
