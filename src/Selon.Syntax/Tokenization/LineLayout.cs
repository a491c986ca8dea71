using System.Buffers;

namespace Selon.Syntax.Tokenization;

/// <summary>How a text is laid out in lines: whether they are wrapped, and so which line breaks end a paragraph.</summary>
/// <remarks>
/// A blank line always ends a paragraph. A single line break does unless the next line goes on in small letters, or
/// the lines are wrapped: none is long, and most breaks stand where the next word would no longer have fitted.
/// </remarks>
internal readonly struct LineLayout
{
    private const int NarrowestWrap = 40;
    private const int WidestWrap = 120;
    private const int LongestFirstWord = 40;

    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\u2028\u2029\f\u0085");

    private readonly int _width;
    private readonly bool _isWrapped;

    private LineLayout(int width, bool isWrapped)
    {
        _width = width;
        _isWrapped = isWrapped;
    }

    public static bool IsLineBreak(char c) => LineBreaks.Contains(c);

    /// <summary>Measures the lines of a text.</summary>
    public static LineLayout Measure(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var line in new Lines(text))
            width = Math.Max(width, line.End - line.Start);
        if (width is < NarrowestWrap or > WidestWrap)
            return new LineLayout(width, false);
        int breaks = 0, tight = 0;
        var previous = default((int Start, int End));
        foreach (var line in new Lines(text))
        {
            if (previous.End > previous.Start && line.End > line.Start)
            {
                breaks++;
                tight += Fits(text, previous, line, width) ? 0 : 1;
            }
            previous = line;
        }
        return new LineLayout(width, tight > 1 && 2 * tight >= breaks);
    }

    /// <summary>The end of the paragraph that begins at an index.</summary>
    public int EndOfParagraph(ReadOnlySpan<char> text, int start)
    {
        var previous = default((int Start, int End));
        foreach (var line in new Lines(text[start..]))
        {
            var isEmpty = line.End == line.Start;
            if (previous.End > previous.Start && (isEmpty || EndsParagraph(text[start..], previous, line)))
                return start + previous.End;
            if (!isEmpty)
                previous = line;
        }
        return text.Length;
    }

    private bool EndsParagraph(ReadOnlySpan<char> text, (int Start, int End) line, (int Start, int End) next)
    {
        if (char.IsLower(text[next.Start]))
            return false;
        return !_isWrapped || Fits(text, line, next, _width);
    }

    private static bool Fits(ReadOnlySpan<char> text, (int Start, int End) line, (int Start, int End) next, int width)
    {
        var limit = Math.Min(next.End, next.Start + LongestFirstWord);
        var end = next.Start;
        while (end < limit && CharacterClasses.At(text, end) != CharacterClass.Space)
            end++;
        return line.End - line.Start + 1 + end - next.Start <= width;
    }

    /// <summary>The lines of a text without the white space at their ends.</summary>
    private ref struct Lines(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private int _next = 0;

        public (int Start, int End) Current { get; private set; } = default;

        public readonly Lines GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_next > _text.Length)
                return false;
            var start = _next;
            var length = _text[start..].IndexOfAny(LineBreaks);
            var end = length < 0 ? _text.Length : start + length;
            _next = end + 1;
            if (end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n')
                _next++;
            while (start < end && CharacterClasses.At(_text, start) == CharacterClass.Space)
                start++;
            while (end > start && CharacterClasses.At(_text, end - 1) == CharacterClass.Space)
                end--;
            Current = (start, end);
            return true;
        }
    }
}
