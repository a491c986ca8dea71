namespace Selon.Cli.Rendering;

/// <summary>Breaks a text into lines at its spaces, and inside words that are longer than a line.</summary>
internal static class LineWrapper
{
    private const int LeastWidth = 8;

    /// <summary>The lines of a printable text; one empty line for an empty text.</summary>
    /// <param name="text">Words with single spaces between them.</param>
    /// <param name="firstWidth">Columns of the first line.</param>
    /// <param name="width">Columns of the others.</param>
    public static List<string> Wrap(string text, int firstWidth, int width)
    {
        var lines = new List<string>();
        var rest = text.AsSpan();
        do
        {
            var room = Math.Max(LeastWidth, lines.Count == 0 ? firstWidth : width);
            var length = LineLength(rest, room);
            lines.Add(rest[..length].TrimEnd(' ').ToString());
            rest = rest[length..].TrimStart(' ');
        }
        while (!rest.IsEmpty);
        return lines;
    }

    // As many characters as fit, up to the last space among them if there is one.
    private static int LineLength(ReadOnlySpan<char> text, int room)
    {
        int columns = 0, position = 0, lastSpace = -1;
        while (position < text.Length)
        {
            if (text[position] == ' ')
                lastSpace = position;
            columns += DisplayWidth.OfFirst(text[position..], out var length);
            if (columns > room && text[position] != ' ')
                return lastSpace > 0 ? lastSpace : Math.Max(position, length);
            position += length;
        }
        return text.Length;
    }
}
