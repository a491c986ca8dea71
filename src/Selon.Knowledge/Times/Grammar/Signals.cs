using Selon.Knowledge.Times.Words;

namespace Selon.Knowledge.Times.Grammar;

/// <summary>Finds the preposition before an expression.</summary>
internal static class Signals
{
    /// <summary>What it says; the article of a contraction and words such as "environ" may stand between.</summary>
    public static Signal Before(Phrase phrase, int first)
    {
        for (var at = first - 1; at >= 0 && at > first - 4; at--)
        {
            var lexeme = phrase[at];
            if (lexeme.Is(TimeWordKind.FromHere))
                return Signal.Within;
            if (lexeme.Is(TimeWordKind.Signal))
                return Parse(lexeme.As(TimeWordKind.Signal).Text);
            if (!lexeme.Is(TimeWordKind.Definite) && !lexeme.Is(TimeWordKind.Contracted) && !lexeme.Is(TimeWordKind.Approximate) && !lexeme.Is(TimeWordKind.Edge)
                && !lexeme.Is(TimeWordKind.At))
                return Signal.None;
        }
        return Signal.None;
    }

    private static Signal Parse(string text) => text switch
    {
        "since" => Signal.Since,
        "ago" => Signal.Ago,
        "in" => Signal.In,
        "until" => Signal.Until,
        "before" => Signal.Before,
        "after" => Signal.After,
        "from" => Signal.From,
        "during" => Signal.During,
        "over" => Signal.Over,
        _ => Signal.None,
    };
}
