using System.Globalization;

namespace Selon.Documents.Dates;

/// <summary>Reads a line from left to right; a reading that fails leaves the position where it was.</summary>
internal ref struct DateScanner(ReadOnlySpan<char> line)
{
    private const string Dashes = "-–—−";
    private readonly ReadOnlySpan<char> _line = line;

    /// <summary>Where the next character is.</summary>
    public int Position { get; set; }

    /// <summary>What was not read yet.</summary>
    public readonly ReadOnlySpan<char> Rest => _line[Position..];

    /// <summary>The next character, NUL at the end.</summary>
    public readonly char Next => Position < _line.Length ? _line[Position] : '\0';

    public void SkipSpaces()
    {
        while (Position < _line.Length && char.IsWhiteSpace(_line[Position]))
            Position++;
    }

    public bool Read(char character)
    {
        if (Next != character)
            return false;
        Position++;
        return true;
    }

    public bool ReadDash()
    {
        if (Next == '\0' || !Dashes.Contains(Next))
            return false;
        Position++;
        return true;
    }

    /// <summary>Reads a word of letters and digits (1er) if it is one of dates of that kind, and a full stop after an abbreviation.</summary>
    public bool ReadWord(DateWordKind kind, out int value)
    {
        value = 0;
        var length = 0;
        while (length < Rest.Length && char.IsLetterOrDigit(Rest[length]))
            length++;
        if (DateWords.Find(Rest[..length]) is not { } word || word.Kind != kind)
            return false;
        value = word.Value;
        Position += length;
        if (kind == DateWordKind.Month && length <= 4)
            Read('.');
        return true;
    }

    public bool ReadWord(DateWordKind kind) => ReadWord(kind, out _);

    /// <summary>Reads a number of <paramref name="least"/> to <paramref name="most"/> ASCII digits that no further digit follows.</summary>
    public bool ReadNumber(int least, int most, out int value)
    {
        value = 0;
        var length = 0;
        while (length < Rest.Length && char.IsAsciiDigit(Rest[length]))
            length++;
        if (length < least || length > most)
            return false;
        value = int.Parse(Rest[..length], NumberStyles.None, CultureInfo.InvariantCulture);
        Position += length;
        return true;
    }
}
