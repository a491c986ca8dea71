using Selon.Cli.Formats;
using Selon.Knowledge.Times;

namespace Selon.Cli.Rendering;

/// <summary>The times that a text names, in the order of the calendar, with the statements made then.</summary>
/// <remarks>What has no place on the calendar ("désormais", "chaque jour", "deux jours") is left out.</remarks>
internal sealed class TimeLine
{
    private const int WidestDate = 30;
    private const int Indent = 2;

    private readonly List<Entry> _entries = [];
    private readonly Labels _labels;

    public TimeLine(Reading reading, Labels labels)
    {
        _labels = labels;
        var dates = new DateText(labels);
        var byValue = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var time in reading.Entities.Times)
        {
            if (time.Edtf is not { } edtf)
                continue;
            if (!byValue.TryGetValue(edtf, out var entry))
            {
                entry = new Entry(dates.Of(edtf), time);
                byValue.Add(edtf, entry);
                _entries.Add(entry);
            }
            var words = PrintableText.Of(time.Span.Of(reading.Document.Text.Text));
            if (entry.Known.Add(words))
                entry.Words.Add(words);
        }
        foreach (var statement in reading.Statements)
        {
            if (statement.Time?.Edtf is { } edtf && byValue.TryGetValue(edtf, out var entry))
                entry.Statements.Add(statement.Id);
        }
        // A stable order: what begins on one day stays in the order of the text.
        _entries = [.. _entries.OrderBy(e => e.At).ThenBy(e => e.IsOpenBefore ? 0 : 1)];
    }

    /// <summary>True where the text names no time of the calendar.</summary>
    public bool IsEmpty => _entries.Count == 0;

    /// <summary>Writes a line for each time: its value, the words for it, the statements.</summary>
    public void WriteTo(StyledText lines, int width)
    {
        var column = Math.Min(WidestDate, _entries.Max(e => DisplayWidth.Of(e.Date))) + (2 * Indent);
        foreach (var entry in _entries)
        {
            var isSure = entry.Certainty == TimeCertainty.Exact;
            lines.Pad(Indent).Append(entry.Date, isSure ? Style.Plain : Style.Yellow);
            var used = Indent + DisplayWidth.Of(entry.Date) + Indent;
            lines.Pad(Math.Max(Indent, column - used + Indent));
            var line = new StyledLine().Append(string.Join(", ", entry.Words.Select(w => _labels.Format("words", w))), Style.Dim);
            if (entry.Statements.Count > 0)
                line.Append(" · " + string.Join(", ", entry.Statements));
            line.WriteTo(lines, Math.Max(column, used), column, width);
        }
    }

    private sealed record Entry(string Date, DateTime At, bool IsOpenBefore, TimeCertainty Certainty)
    {
        public Entry(string date, TimeExpression time)
            : this(date, time.Begin ?? time.End?.AddTicks(-1).Date ?? DateTime.MaxValue, time.Begin is null, time.Certainty)
        {
        }

        public HashSet<string> Known { get; } = new(StringComparer.OrdinalIgnoreCase);

        public List<string> Words { get; } = [];

        public List<string> Statements { get; } = [];
    }
}
