namespace Selon.Cli.Rendering.Dossiers;

/// <summary>Lines with a date on the left; the same date is written once.</summary>
internal sealed class DatedLines(Appearance appearance, StyledText lines, int indent = 0)
{
    private const int DateWidth = 16;

    private readonly DateText _dates = new(appearance.Labels);
    private string? _last;

    /// <summary>The column at which what is dated begins.</summary>
    public int Column => indent + DateWidth;

    /// <summary>Writes a line with its date.</summary>
    /// <param name="at">When it was, in EDTF; null where that is not known.</param>
    /// <param name="line">The line.</param>
    /// <param name="published">When it was printed, shown in brackets where <paramref name="at"/> is not known.</param>
    public void Write(string? at, StyledLine line, string? published = null)
    {
        var date = at is not null ? _dates.Of(at) : published is not null ? $"({_dates.Of(published)})" : appearance.Labels["undated"];
        lines.Pad(indent);
        if (date == _last)
        {
            lines.Pad(DateWidth);
            line.WriteTo(lines, Column, Column, appearance.Width);
            return;
        }
        _last = date;
        lines.Append(date, Style.Cyan);
        var used = indent + DisplayWidth.Of(date);
        // A period may need more room than a day: the rest begins on a line of its own.
        if (used >= Column)
        {
            lines.EndLine();
            used = 0;
        }
        lines.Pad(Column - used);
        line.WriteTo(lines, Column, Column, appearance.Width);
    }

    /// <summary>Writes a line under the last one.</summary>
    public void Under(StyledLine line, int further = 0)
    {
        lines.Pad(Column + further);
        line.WriteTo(lines, Column + further, Column + further, appearance.Width);
    }
}
