namespace Selon.Text;

/// <summary>
/// A text exactly as it was given, with the map from UTF-16 offsets (used inside) to Unicode code points
/// (used in every public format). Immutable and safe to share between threads.
/// </summary>
/// <remarks>
/// An unpaired surrogate counts as one code point. Texts without surrogates, the usual case, need no map.
/// </remarks>
public sealed class SourceText
{
    // Positions of the second halves of surrogate pairs, ascending: each takes one from the code point count.
    private readonly int[] _lowSurrogates;

    /// <summary>Wraps a text; the text is kept as it is.</summary>
    public SourceText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        _lowSurrogates = FindLowSurrogates(text);
    }

    /// <summary>The text, unchanged.</summary>
    public string Text { get; }

    /// <summary>Length in UTF-16 units.</summary>
    public int Length => Text.Length;

    /// <summary>The number of code points before the UTF-16 offset <paramref name="offset"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public int CodePointOffset(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        if (_lowSurrogates.Length == 0)
            return offset;
        var index = Array.BinarySearch(_lowSurrogates, offset);
        return offset - (index >= 0 ? index : ~index);
    }

    /// <summary>The UTF-16 offset of the code point number <paramref name="codePoint"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text has fewer code points.</exception>
    public int Utf16Offset(int codePoint)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(codePoint);
        var low = codePoint;
        var high = Math.Min(Text.Length, codePoint + _lowSurrogates.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(codePoint, CodePointOffset(Text.Length));
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (CodePointOffset(middle) < codePoint)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The characters of a span.</summary>
    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    private static int[] FindLowSurrogates(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF') < 0)
            return [];
        var found = new List<int>();
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]))
                found.Add(i);
        }
        return [.. found];
    }
}
