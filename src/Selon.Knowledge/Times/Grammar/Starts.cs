using Selon.Knowledge.Times.Words;
using static Selon.Knowledge.Times.Words.TimeWordKind;

namespace Selon.Knowledge.Times.Grammar;

/// <summary>Tells at a glance where no expression can begin: that is nearly everywhere, so that reading costs little.</summary>
internal static class Starts
{
    // Words that begin an expression by themselves.
    private static readonly ulong s_own = Bits(
        Month, Weekday, Weekdays, Season, Part, Noon, TimeWordKind.Unit, Dozen, HalfUnit, Quarter, Ordinal, Vague, Each, Last, Next,
        Previous, Edge, FromHere, TimeWordKind.Day, OtherDay, TimeWordKind.Bound, Reference, Frequency, Holiday, Number);

    // Words that begin one only before another word of time or a number.
    private static readonly ulong s_leading = Bits(Definite, Demonstrative, Indefinite, VaguePlural, All, Approximate);

    /// <summary>True where an expression may begin.</summary>
    public static bool MayBegin(Phrase phrase, int at)
    {
        ref readonly var lexeme = ref phrase[at];
        if (lexeme.Digits > 0)
            return true;
        if ((lexeme.Kinds & s_leading) != 0)
            return phrase[at + 1].Kinds != 0 || phrase[at + 1].Digits > 0 || MayBeRoman(phrase, at + 1);
        return (lexeme.Kinds & s_own) != 0 || MayBeRoman(phrase, at);
    }

    private static bool MayBeRoman(Phrase phrase, int at) =>
        phrase[at] is { Span.IsEmpty: false } lexeme && phrase.Text[lexeme.Span.Start] is 'I' or 'V' or 'X';

    private static ulong Bits(params ReadOnlySpan<TimeWordKind> kinds)
    {
        var bits = 0UL;
        foreach (var kind in kinds)
            bits |= 1UL << (int)kind;
        return bits;
    }
}
