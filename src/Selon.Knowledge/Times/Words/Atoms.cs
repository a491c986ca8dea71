using Selon.Text;

namespace Selon.Knowledge.Times.Words;

/// <summary>Cuts a text into atoms: a run of letters, a run of ASCII digits, or one other character that is no space.</summary>
internal static class Atoms
{
    /// <summary>The first atom from <paramref name="at"/> on; an empty span at the end.</summary>
    public static TextSpan Next(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        if (at >= text.Length)
            return new TextSpan(text.Length, text.Length);
        var end = at + 1;
        if (char.IsAsciiDigit(text[at]))
        {
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
        }
        else if (char.IsLetter(text[at]))
        {
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
        }
        return new TextSpan(at, end);
    }
}
