namespace Selon.Text;

/// <summary>
/// A stretch of a text: offsets in UTF-16 units, <see cref="Start"/> inclusive, <see cref="End"/> exclusive.
/// </summary>
/// <remarks>
/// Spans are ordered by start, then by end. An empty span (start equal to end) is allowed and lies between two
/// characters. Public formats count Unicode code points instead: see <see cref="SourceText.CodePointOffset"/>.
/// </remarks>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Makes a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative or the end lies before it.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>First UTF-16 unit of the span.</summary>
    public int Start { get; }

    /// <summary>The UTF-16 unit after the last one of the span.</summary>
    public int End { get; }

    /// <summary>Length in UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>True where no character lies in the span.</summary>
    public bool IsEmpty => End == Start;

    /// <summary>True where the whole of <paramref name="other"/> lies in this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>True where the unit at <paramref name="position"/> lies in this span.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>True where the two spans share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The characters of the span in <paramref name="text"/>.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <inheritdoc/>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by start, then by end.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The span as <c>start..end</c>.</summary>
    public override string ToString() => $"{Start}..{End}";
}
