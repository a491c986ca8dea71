using System.Globalization;

namespace Selon.Documents.Dates;

/// <summary>Finds the date of publication that an article says at its head.</summary>
/// <remarks>
/// Only the first lines are looked at, and only a date that stands apart counts: alone on its line, before a dash,
/// after a dateline or after a word such as "publié le". A date in running prose is what the article tells about, not
/// when it was published. The precision is that of the text: a month stays a month.
/// </remarks>
public static class PublicationDate
{
    private const int HeadLines = 5;
    private const int LongestTitle = 250;
    private const int LongestDateline = 60;

    /// <summary>The date in EDTF ("2020", "2020-10", "2020-10-30"), null where the head says none.</summary>
    public static string? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var seen = 0;
        foreach (var line in text.AsSpan(0, Math.Min(text.Length, HeadLines * LongestTitle * 2)).EnumerateLines())
        {
            if (line.IsWhiteSpace())
                continue;
            if (InLine(line) is { } date)
                return date.ToString();
            if (++seen == HeadLines || line.Length > LongestTitle)
                return null;
        }
        return null;
    }

    /// <summary>Reads a date as people and programs write it: "2020-10", "2020-09-30T18:00:00Z", "30 septembre 2020", "30/09/2020".</summary>
    /// <returns>The date in EDTF, null where the text is none.</returns>
    public static string? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scanner = new DateScanner(text);
        scanner.SkipSpaces();
        SkipWeekday(ref scanner);
        if (!CalendarDate.TryRead(ref scanner, out var date))
            return null;
        var isWhole = scanner.Rest.IsWhiteSpace() || (date.Day > 0 && scanner.Next is 'T' or ' ' && SkipTime(ref scanner));
        return isWhole ? date.ToString() : null;
    }

    /// <summary>Reads a date with a time of day in ISO 8601: "2020-09-30T18:00:00+02:00"; null for all else.</summary>
    /// <remarks>A time without an offset is taken for UTC.</remarks>
    public static DateTimeOffset? Moment(string? text) =>
        text is not null && text.Contains('T', StringComparison.Ordinal)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment : null;

    private static CalendarDate? InLine(ReadOnlySpan<char> line)
    {
        var scanner = new DateScanner(line);
        scanner.SkipSpaces();
        var isLabelled = SkipLabel(ref scanner);
        var isDateline = !isLabelled && SkipDateline(ref scanner);
        if (!isDateline)
            SkipWeekday(ref scanner);
        if (!CalendarDate.TryRead(ref scanner, out var date))
            return null;
        if (isLabelled)
            return char.IsLetterOrDigit(scanner.Next) && scanner.Next != 'T' ? null : date;
        // A bare year before a dash or alone on a line is a heading of a chronology, not a date of publication.
        return date.Month > 0 && StandsApart(ref scanner) ? date : null;
    }

    private static bool SkipLabel(ref DateScanner scanner)
    {
        var start = scanner.Position;
        if (!scanner.ReadWord(DateWordKind.Label))
            return false;
        scanner.SkipSpaces();
        scanner.Read(':');
        scanner.SkipSpaces();
        SkipWeekday(ref scanner);
        if (scanner.Read(':'))
        {
            scanner.SkipSpaces();
            SkipWeekday(ref scanner);
        }
        if (char.IsAsciiDigit(scanner.Next) || IsMonth(scanner))
            return true;
        scanner.Position = start;
        return false;
    }

    private static bool IsMonth(DateScanner scanner) => scanner.ReadWord(DateWordKind.Month);

    // An article and a day of the week before the date, in any order and number.
    private static void SkipWeekday(ref DateScanner scanner)
    {
        while (scanner.ReadWord(DateWordKind.Article) || scanner.ReadWord(DateWordKind.Weekday))
        {
            scanner.SkipSpaces();
            scanner.Read(',');
            scanner.SkipSpaces();
        }
    }

    // "PARIS (Reuters) – ", "Paris, le ", "(AFP) - ": names and their separators up to the date.
    private static bool SkipDateline(ref DateScanner scanner)
    {
        var start = scanner.Position;
        while (scanner.Position - start < LongestDateline && scanner.Next != '\0')
        {
            if (scanner.Next == '(' ? !SkipParenthesis(ref scanner) : !SkipName(ref scanner))
                break;
            scanner.SkipSpaces();
            var isSeparated = SkipSeparators(ref scanner);
            SkipWeekday(ref scanner);
            if (isSeparated && StartsDate(scanner))
                return true;
        }
        scanner.Position = start;
        return false;
    }

    private static bool StartsDate(DateScanner scanner) => CalendarDate.TryRead(ref scanner, out _);

    private static bool SkipParenthesis(ref DateScanner scanner)
    {
        var close = scanner.Rest.IndexOf(')');
        if (close is < 0 or > 30)
            return false;
        scanner.Position += close + 1;
        return true;
    }

    private static bool SkipName(ref DateScanner scanner)
    {
        if (!char.IsUpper(scanner.Next))
            return false;
        while (char.IsLetter(scanner.Next) || scanner.Next is '\'' or '’' or '-')
            scanner.Position++;
        return true;
    }

    // True where there was one, or where a parenthesis has just closed.
    private static bool SkipSeparators(ref DateScanner scanner)
    {
        var found = false;
        while (scanner.Read(',') || scanner.Read('/') || scanner.Read(':') || scanner.ReadDash())
        {
            found = true;
            scanner.SkipSpaces();
        }
        return found;
    }

    private static bool StandsApart(ref DateScanner scanner)
    {
        SkipTime(ref scanner);
        scanner.SkipSpaces();
        if (scanner.Rest.IsEmpty || scanner.ReadDash() || scanner.Next is '(' or '|' or '•' or '·')
            return true;
        if (scanner.Read(':') || IsBeforePlace(scanner))
            return true;
        if (!scanner.Read('.'))
            return false;
        scanner.SkipSpaces();
        return scanner.Rest.IsEmpty || scanner.ReadDash();
    }

    // ", Paris –", ", Le Caire (Reuters) -": the place of a dateline after its date.
    private static bool IsBeforePlace(DateScanner scanner)
    {
        var start = scanner.Position;
        if (!scanner.Read(','))
            return false;
        scanner.SkipSpaces();
        while (scanner.Position - start < LongestDateline && (scanner.Next == '(' ? SkipParenthesis(ref scanner) : SkipName(ref scanner)))
        {
            scanner.SkipSpaces();
            if (scanner.ReadDash())
                return true;
            scanner.Read(',');
            scanner.SkipSpaces();
        }
        return false;
    }

    // "T18:00:00Z", ", 10h30", "à 10 h 30", "10:15": true where the rest of the line was a time or nothing.
    private static bool SkipTime(ref DateScanner scanner)
    {
        var start = scanner.Position;
        scanner.Read('T');
        scanner.Read(',');
        scanner.SkipSpaces();
        scanner.ReadWord(DateWordKind.Time);
        scanner.SkipSpaces();
        if (!char.IsAsciiDigit(scanner.Next))
        {
            scanner.Position = start;
            return false;
        }
        while (char.IsAsciiDigit(scanner.Next) || scanner.Next is ':' or 'h' or 'H' or ' ' or '\u00A0' or '.' or '+' or 'Z')
            scanner.Position++;
        return scanner.Rest.IsEmpty || scanner.Next == '-';
    }
}
