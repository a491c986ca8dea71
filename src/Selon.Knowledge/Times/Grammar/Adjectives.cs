using static Selon.Knowledge.Times.Words.TimeWordKind;

namespace Selon.Knowledge.Times.Grammar;

/// <summary>Words that say which one: "dernier", "prochain", "suivant", "-là".</summary>
internal static class Adjectives
{
    /// <summary>Reads one after its noun; leaves <paramref name="which"/> where there is none.</summary>
    public static bool TryRead(Phrase phrase, ref int at, ref Which which)
    {
        var lexeme = phrase[at];
        Which? found = lexeme switch
        {
            _ when lexeme.Is(Last) => Which.Last,
            _ when lexeme.Is(Next) => Which.Next,
            _ when lexeme.Is(Previous) => Which.Previous,
            _ when lexeme.Is(Following) => Which.Following,
            _ when lexeme.Is(Current) => Which.This,
            _ => null,
        };
        if (found is not { } value)
            return TryReadThere(phrase, ref at, ref which);
        which = value;
        at++;
        return true;
    }

    /// <summary>How far from now or from another time: last -1, next 1.</summary>
    public static int Amount(Which which) => which switch
    {
        Which.Last or Which.Previous => -1,
        Which.Next or Which.Following => 1,
        _ => 0,
    };

    /// <summary>True where it counts from another time of the text.</summary>
    public static bool IsAnaphoric(Which which) => which is Which.Previous or Which.Following or Which.That;

    // "-là" points back, "-ci" at the one at hand.
    private static bool TryReadThere(Phrase phrase, ref int at, ref Which which)
    {
        if (!phrase[at].Is(There))
            return false;
        which = phrase.Text[phrase[at].Span.End - 1] == 'i' ? Which.This : Which.That;
        at++;
        return true;
    }
}
