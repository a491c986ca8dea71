using Selon.Knowledge.Times.Words;
using Selon.Text;

namespace Selon.Knowledge.Times.Grammar;

/// <summary>A word, phrase, number or sign of a text with its possible senses.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Senses">What it can be in a time expression; empty for any other word.</param>
/// <param name="Kinds">The kinds of the senses, a bit each.</param>
/// <param name="Digits">How many digits it has; 0 where it is no number in digits.</param>
/// <param name="Value">The value of the digits, -1 where it is no number or too long to be one of a date.</param>
/// <param name="IsGlued">True where no space stands before it.</param>
/// <param name="Symbol">The character where it is a single one, else NUL.</param>
internal readonly record struct Lexeme(TextSpan Span, Sense[] Senses, ulong Kinds, int Digits, int Value, bool IsGlued, char Symbol)
{
    /// <summary>What stands before the beginning and after the end of a sentence.</summary>
    public static readonly Lexeme None = new(default, [], 0, 0, -1, false, '\0');

    /// <summary>True where it can be of that kind.</summary>
    public bool Is(TimeWordKind kind) => (Kinds & (1UL << (int)kind)) != 0;

    /// <summary>The sense of that kind; one with the text "" where there is none.</summary>
    public Sense As(TimeWordKind kind)
    {
        foreach (var sense in Senses)
        {
            if (sense.Kind == kind)
                return sense;
        }
        return new Sense(kind, 0, "");
    }

    /// <summary>True for a signal of that name.</summary>
    public bool IsSignal(string name) => As(TimeWordKind.Signal).Text == name;
}
