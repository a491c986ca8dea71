using Selon.Knowledge.Times.Words;
using static Selon.Knowledge.Times.Words.TimeWordKind;

namespace Selon.Knowledge.Times.Grammar;

/// <summary>Durations: "deux jours", "ces dernières 24 heures", "un quart de siècle", "six mois plus tôt".</summary>
internal static class DurationGrammar
{
    /// <summary>Reads a duration with its determiner.</summary>
    /// <param name="phrase">The sentence.</param>
    /// <param name="at">Where it begins; set to where it ends.</param>
    /// <param name="signal">The preposition before it.</param>
    /// <param name="modifier">Set where the number is only near.</param>
    /// <param name="duration">What was read.</param>
    public static bool TryRead(Phrase phrase, ref int at, Signal signal, ref string modifier, out DurationMeaning duration)
    {
        var start = at;
        duration = new DurationMeaning("X", default, DurationPlace.None);
        var hasDeterminer = phrase[at].Is(Definite) || phrase[at].Is(Demonstrative);
        if (hasDeterminer)
            at++;
        // "au cours des prochaines semaines" has the article in its preposition.
        hasDeterminer |= signal != Signal.None || phrase[start - 1].Is(Contracted);
        var which = Which.Any;
        Adjectives.TryRead(phrase, ref at, ref which);
        if (!TryReadCount(phrase, ref at, signal, hasDeterminer && which is Which.Last or Which.Next, ref which, out var amount, out var unit))
        {
            at = start;
            return false;
        }
        ReadHalf(phrase, ref at, ref amount);
        Adjectives.TryRead(phrase, ref at, ref which);
        if (phrase[at].Is(TrailingApproximate))
        {
            modifier = phrase[at].As(TrailingApproximate).Text;
            at++;
        }
        duration = new DurationMeaning(amount, unit, Place(phrase, at, which, signal));
        return true;
    }

    private static bool TryReadCount(Phrase phrase, ref int at, Signal signal, bool isPlaced, ref Which which, out string amount, out TimeUnit unit)
    {
        unit = default;
        if (TryReadFraction(phrase, ref at, out amount, out unit) || TryReadHours(phrase, ref at, signal, out amount, out unit))
            return true;
        var number = at;
        if (phrase[at].Is(Vague))
            (amount, at) = ("X", at + 1);
        else if (TryReadDozen(phrase, ref at, out amount) || NumberGrammar.TryReadAmount(phrase, ref at, out amount))
            Adjectives.TryRead(phrase, ref at, ref which);
        else if (isPlaced || (phrase[at].Is(VaguePlural) && (signal != Signal.None || phrase[at - 1].Is(Approximate))))
            (amount, at) = ("X", phrase[at].Is(VaguePlural) ? at + 1 : at);
        else
            return false;
        // "une seconde place" is no length of time.
        if (!phrase[at].Is(Unit) || (phrase[at].Is(Ordinal) && phrase.WordAt(at)?.Upos == Syntax.PartOfSpeech.Adj))
            return false;
        unit = TimeUnit.Parse(phrase[at].As(Unit).Text);
        at++;
        if (isPlaced && amount == "X" && !IsPlural(phrase, at - 1))
            amount = "1";
        if (unit.Factor > 1)
            amount = Multiply(amount, unit.Factor);
        // "un jour", "une journée de mobilisation" are no lengths of time on their own.
        var isOne = amount == "1" && phrase[number].Is(Number);
        if (isOne && unit.Kind == UnitKind.Day && phrase[at].Is(Of))
            return false;
        return !isOne || unit.Kind is not (UnitKind.Day or UnitKind.Night or UnitKind.Weekend)
            || signal != Signal.None || phrase[at].Is(Relative) || phrase[number - 1].Is(Approximate);
    }

    private static bool IsPlural(Phrase phrase, int at) =>
        char.ToLowerInvariant(phrase.Text[phrase[at].Span.End - 1]) == 's'
        && (phrase[at].As(Unit).Text != "P1M" || phrase.Text[phrase[at - 1].Span.End - 1] == 's');

    private static string Multiply(string amount, int factor) => int.TryParse(amount, out var number)
        ? (number * (long)factor).ToString(System.Globalization.CultureInfo.InvariantCulture) : amount;

    private static bool TryReadDozen(Phrase phrase, ref int at, out string amount)
    {
        amount = "";
        var next = phrase[at].Is(Indefinite) ? at + 1 : at;
        if (!phrase[next].Is(Dozen) || !phrase[next + 1].Is(Of))
            return false;
        amount = next > at || !phrase.Text[phrase[next].Span.End - 1].Equals('s')
            ? phrase[next].As(Dozen).Number.ToString(System.Globalization.CultureInfo.InvariantCulture) : "X";
        at = next + 2;
        return true;
    }

    // un quart de siècle, une demi-heure, trois quarts d'heure, un demi-siècle.
    private static bool TryReadFraction(Phrase phrase, ref int at, out string amount, out TimeUnit unit)
    {
        (amount, unit) = ("", default);
        var next = phrase[at].Is(Number) ? at + 1 : at;
        var (isQuarter, isHalf) = (phrase[next].Is(Quarter) || phrase[next].Is(Quarters), phrase[next].Is(HalfUnit));
        if (!isQuarter && !isHalf)
            return false;
        var quarters = isHalf ? 2 : phrase[next].Is(Quarters) && next > at ? phrase[at].As(Number).Number : 1;
        next++;
        if (phrase[next].Is(Of) || phrase[next].Symbol == '-')
            next++;
        if (!phrase[next].Is(Unit))
            return false;
        (int Of, string Unit)? whole = phrase[next].As(Unit).Text switch
        {
            "P1CE" => (25, "P1Y"),
            "PT1H" => (15, "PT1M"),
            "P1D" => (6, "PT1H"),
            "P1Y" => (3, "P1M"),
            _ => null,
        };
        if (whole is not { } part)
            return false;
        amount = (part.Of * quarters).ToString(System.Globalization.CultureInfo.InvariantCulture);
        unit = TimeUnit.Parse(part.Unit);
        at = next + 1;
        return true;
    }

    // "en 2 h 30", "pendant 3 h": elsewhere such a form is a time of the clock.
    private static bool TryReadHours(Phrase phrase, ref int at, Signal signal, out string amount, out TimeUnit unit)
    {
        (amount, unit) = ("", new TimeUnit(UnitKind.Hour, 1));
        if (signal is Signal.None or Signal.From or Signal.Until or Signal.Before or Signal.After || phrase[at].Digits is not (1 or 2)
            || !phrase[at + 1].Is(HourMark) || (phrase[at + 1].Span.Length > 1 && phrase[at + 2].Digits != 2))
            return false;
        var hours = phrase[at].Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        (amount, at) = (hours, at + 2);
        if (phrase[at] is not { Digits: 2, Value: < 60 })
            return true;
        amount = $"{hours}H{phrase[at].Value}";
        unit = new TimeUnit(UnitKind.Minute, 1);
        at += phrase[at + 1].Is(MinuteMark) ? 2 : 1;
        return true;
    }

    private static void ReadHalf(Phrase phrase, ref int at, ref string amount)
    {
        if (!phrase[at].Is(And) || !phrase[at + 1].Is(HalfUnit) || amount.Contains('.', StringComparison.Ordinal) || amount == "X")
            return;
        amount += ".5";
        at += 2;
    }

    private static DurationPlace Place(Phrase phrase, int end, Which which, Signal signal) => which switch
    {
        Which.Last => DurationPlace.UntilNow,
        Which.Next => DurationPlace.FromNow,
        Which.Previous => DurationPlace.Earlier,
        Which.Following => DurationPlace.Later,
        _ when phrase[end].Is(Relative) && !IsPreposition(phrase, end) =>
            phrase[end].As(Relative).Number < 0 ? DurationPlace.Earlier : DurationPlace.Later,
        _ => signal switch
        {
            Signal.Since => DurationPlace.UntilNow,
            Signal.Ago => DurationPlace.Ago,
            Signal.In => DurationPlace.Ahead,
            Signal.Within => DurationPlace.FromNow,
            _ => DurationPlace.None,
        },
    };

    // "six ans après sa victoire" is counted from what follows, not from another time of the text.
    private static bool IsPreposition(Phrase phrase, int at) =>
        phrase[at].Is(TimeWordKind.Signal) && (phrase.IsWord(at + 1) && !phrase[at + 1].Is(And));
}
