namespace Selon.Knowledge.Times.Grammar;

/// <summary>Dates in digits: 30/09/2020, 30.09.20, 30-09-2020, 2020-09-30, 2020-09, and 30/09 where a date is expected.</summary>
internal static class NumericDateGrammar
{
    /// <summary>Reads a date in digits.</summary>
    public static bool TryRead(Phrase phrase, ref int at, bool isExpected, out DateMeaning date)
    {
        date = new DateMeaning();
        var first = phrase[at];
        if (first.Digits is 0 or 3 || phrase[at + 1] is not { IsGlued: true, Symbol: '/' or '.' or '-' } sign
            || phrase[at + 2] is not { IsGlued: true, Digits: 1 or 2 } second || (first.IsGlued && phrase[at - 1].Symbol is '/' or '.' or '-'))
            return false;
        var isLong = phrase[at + 3].IsGlued && phrase[at + 3].Symbol == sign.Symbol && phrase[at + 4] is { IsGlued: true, Digits: 1 or 2 or 4 };
        if (isLong)
        {
            var third = phrase[at + 4];
            date = first.Digits == 4
                ? new DateMeaning(first.Value, second.Value, third.Digits == 4 ? 0 : third.Value)
                : new DateMeaning(FullYear(third), second.Value, first.Value);
            if (first.Digits != 4 && third.Digits == 1)
                return false;
            at += 5;
        }
        else if (isExpected && sign.Symbol == '/' && first.Digits <= 2)
        {
            date = new DateMeaning(0, second.Value, first.Value);
            at += 3;
        }
        else if (IsMonth(phrase, at))
        {
            date = new DateMeaning(first.Value, second.Value);
            at += 3;
            return true;
        }
        return date.Month is > 0 and <= 12 && date.Day is > 0 && date.Day <= DateTime.DaysInMonth(date.Year is > 0 and < 9999 ? date.Year : 2000, date.Month)
            && date.Year is 0 or (> 1000 and < 2200);
    }

    // 2020-09; "2010-11" is a season of two years, "n° 2020-10" a law.
    private static bool IsMonth(Phrase phrase, int at)
    {
        var (year, month, after) = (phrase[at], phrase[at + 2], phrase[at + 3]);
        return year is { Digits: 4, Value: > 1000 and < 2200 } && phrase[at + 1].Symbol == '-' && month is { Digits: 2, Value: > 0 and <= 12 }
            && month.Value != (year.Value + 1) % 100 && !phrase[at - 1].Is(Words.TimeWordKind.Numbered) && !(year.IsGlued && phrase.IsWord(at - 1))
            && !(after.IsGlued && (phrase.IsWord(at + 3) || after.Symbol is '-' or '/' && phrase[at + 4].IsGlued));
    }

    // Two digits are a year of the last seventy or the next thirty years.
    private static int FullYear(Lexeme year) => year.Digits == 4 ? year.Value : year.Value + (year.Value < 50 ? 2000 : 1900);
}
