using System.Globalization;
using System.Text;

namespace Selon.Cli.Rendering;

/// <summary>Makes the words of a document fit to be printed in a line.</summary>
internal static class PrintableText
{
    /// <summary>White space becomes one space, no-break spaces stay; what steers a terminal or turns the writing round becomes U+FFFD.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var printable = new StringBuilder(text.Length);
        var isSpace = true;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) && rune.Value is not (0xA0 or 0x202F))
            {
                if (!isSpace)
                    printable.Append(' ');
                isSpace = true;
                continue;
            }
            isSpace = false;
            printable.Append(Steers(rune) ? "\uFFFD" : rune.ToString());
        }
        if (isSpace && printable.Length > 0)
            printable.Length--;
        return printable.ToString();
    }

    private static bool Steers(Rune rune) =>
        rune.Value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control;
}
