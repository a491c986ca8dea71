using System.Globalization;
using System.Text;

namespace Selon.Cli.Rendering;

/// <summary>Text for a terminal: appends words with their style, which is nothing where there is no colour.</summary>
internal sealed class StyledText(bool hasColor)
{
    private readonly StringBuilder _text = new();

    /// <summary>Appends words; they must hold no control characters.</summary>
    public StyledText Append(ReadOnlySpan<char> words, Style style = Style.Plain)
    {
        if (!hasColor || style == Style.Plain || words.IsEmpty)
        {
            _text.Append(words);
            return this;
        }
        _text.Append(CultureInfo.InvariantCulture, $"\e[{(int)style}m").Append(words).Append("\e[0m");
        return this;
    }

    /// <summary>Appends spaces.</summary>
    public StyledText Pad(int count)
    {
        _text.Append(' ', Math.Max(0, count));
        return this;
    }

    /// <summary>Ends the line.</summary>
    public void EndLine() => _text.Append('\n');

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
