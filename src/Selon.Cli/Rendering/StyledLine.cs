using System.Text;

namespace Selon.Cli.Rendering;

/// <summary>Words of several styles that are broken into lines together.</summary>
internal sealed class StyledLine
{
    private readonly StringBuilder _text = new();
    private readonly List<(int End, Style Style)> _styles = [];

    /// <summary>Appends words without control characters.</summary>
    public StyledLine Append(string words, Style style = Style.Plain)
    {
        _text.Append(words);
        _styles.Add((_text.Length, style));
        return this;
    }

    /// <summary>Writes the lines; the first is begun by the caller.</summary>
    /// <param name="lines">Where to.</param>
    /// <param name="column">The column at which the first line goes on.</param>
    /// <param name="hanging">The column at which the others begin.</param>
    /// <param name="width">Columns of the terminal.</param>
    public void WriteTo(StyledText lines, int column, int hanging, int width)
    {
        var text = _text.ToString();
        var wrapped = LineWrapper.Wrap(text, width - column, width - hanging);
        int position = 0, style = 0;
        for (var i = 0; i < wrapped.Count; i++)
        {
            lines.Pad(i == 0 ? 0 : hanging);
            var end = position + wrapped[i].Length;
            while (position < end)
            {
                while (_styles[style].End <= position)
                    style++;
                var next = Math.Min(end, _styles[style].End);
                lines.Append(text.AsSpan(position, next - position), _styles[style].Style);
                position = next;
            }
            lines.EndLine();
            while (position < text.Length && text[position] == ' ')
                position++;
        }
    }
}
