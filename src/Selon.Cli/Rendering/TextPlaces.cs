using System.Globalization;
using Selon.Text;

namespace Selon.Cli.Rendering;

/// <summary>Says where something stands in a text, for people: line and column, from 1, in code points.</summary>
internal sealed class TextPlaces
{
    private readonly SourceText _text;
    private readonly List<int> _lineStarts = [0];

    public TextPlaces(SourceText text)
    {
        _text = text;
        for (var i = 0; i < text.Length; i++)
        {
            var isBreak = text.Text[i] == '\n' || (text.Text[i] == '\r' && (i + 1 == text.Length || text.Text[i + 1] != '\n'));
            if (isBreak)
                _lineStarts.Add(i + 1);
        }
    }

    /// <summary>The place of an offset as <c>line:column</c>.</summary>
    public string Of(int offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        var column = _text.CodePointOffset(offset) - _text.CodePointOffset(_lineStarts[line]) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{line + 1}:{column}");
    }
}
