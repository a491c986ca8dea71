using Selon.Cli.Formats;
using Selon.Statements;

namespace Selon.Cli.Rendering;

/// <summary>The statements of one document as lines for people.</summary>
internal sealed class StatementReport
{
    // Deeper statements are shown at this depth: lines stay readable in 80 columns.
    private const int DeepestIndent = 4;
    private const int IndentStep = 4;
    private const string Branch = "└ ";

    private readonly Reading _reading;
    private readonly Appearance _appearance;
    private readonly Labels _labels;
    private readonly StyledText _lines;
    private readonly ActorNames _names;
    private readonly SourceGroups _groups;
    private readonly StatementLines _statementLines;

    public StatementReport(Reading reading, Appearance appearance)
    {
        _reading = reading;
        _appearance = appearance;
        _labels = appearance.Labels;
        _lines = new StyledText(appearance.HasColor);
        _names = new ActorNames(reading, _labels);
        var actors = new SourceActors(reading, _names, _labels);
        _groups = new SourceGroups(actors, reading.Statements);
        _statementLines = new StatementLines(reading, appearance, _lines, actors, _names);
        WriteHead();
        WriteGroups();
        WriteEvents();
        WriteTimes();
        WritePlaces();
        WriteSummary();
    }

    /// <inheritdoc/>
    public override string ToString() => _lines.ToString();

    private void WriteHead()
    {
        var document = _reading.Document;
        string?[] parts = [document.Source == "-" ? null : document.Source, document.Title, document.Outlet,
            document.Published is { } date ? _labels.Format("published", date) : null];
        var head = PrintableText.Of(string.Join(" · ", parts.Where(p => !string.IsNullOrWhiteSpace(p))));
        if (head.Length == 0)
            return;
        foreach (var line in LineWrapper.Wrap(head, _appearance.Width, _appearance.Width))
            _lines.Append(line, Style.Dim).EndLine();
    }

    // Statements may stand in statements to any depth, so a stack and no recursion.
    private void WriteGroups()
    {
        var open = new Stack<(SourceGroup? Group, Statement? Statement, SourceGroup Of, int Depth)>();
        Push(_groups.Top, 0);
        while (open.TryPop(out var next))
        {
            if (next.Statement is null)
            {
                WriteSource(next.Group!, next.Depth);
                for (var i = next.Group!.Statements.Count - 1; i >= 0; i--)
                    open.Push((null, next.Group.Statements[i], next.Group, next.Depth));
                continue;
            }
            _statementLines.Write(next.Statement, next.Of, Indent(next.Depth) + 2);
            Push(_groups.In(next.Statement), next.Depth + 1);
        }

        void Push(IReadOnlyList<SourceGroup> groups, int depth)
        {
            for (var i = groups.Count - 1; i >= 0; i--)
                open.Push((groups[i], null, groups[i], depth));
        }
    }

    private static int Indent(int depth) => IndentStep * Math.Min(depth, DeepestIndent);

    private void WriteSource(SourceGroup group, int depth)
    {
        if (depth == 0)
            _lines.EndLine();
        var indent = Indent(depth);
        if (depth > 0)
            _lines.Pad(indent - Branch.Length).Append(Branch, Style.Dim);
        Heading(group).WriteTo(_lines, indent, indent, _appearance.Width);
    }

    private StyledLine Heading(SourceGroup group)
    {
        var heading = new StyledLine();
        if (group.Actors.Count == 0)
            return heading.Append($"({_labels["no-source"]})", Style.Yellow);
        for (var i = 0; i < group.Actors.Count; i++)
        {
            if (i > 0)
                heading.Append(i == group.Actors.Count - 1 ? _labels["and"] : ", ", Style.Bold);
            heading.Append(group.Actors[i].Title, Style.Bold);
            if (group.Actors[i].Mark is { Length: > 0 } mark)
                heading.Append(" " + mark, Style.Yellow);
        }
        if (group.Forms.Count > 0)
            heading.Append(_labels["colon"], Style.Bold).Append(string.Join(", ", group.Forms));
        return heading;
    }

    private void WriteEvents()
    {
        var events = new EventList(_reading, _names, _appearance);
        if (events.IsEmpty)
            return;
        _lines.EndLine();
        _lines.Append(_labels["events"], Style.Bold).EndLine();
        events.WriteTo(_lines);
    }

    private void WriteTimes()
    {
        var times = new TimeLine(_reading, _labels);
        if (times.IsEmpty)
            return;
        _lines.EndLine();
        _lines.Append(_labels["times"], Style.Bold).EndLine();
        times.WriteTo(_lines, _appearance.Width);
    }

    private void WritePlaces()
    {
        var places = new PlaceList(_reading, _names, _labels);
        if (places.IsEmpty)
            return;
        _lines.EndLine();
        _lines.Append(_labels["places"], Style.Bold).EndLine();
        places.WriteTo(_lines, _appearance.Width);
    }

    private void WriteSummary()
    {
        var statements = _reading.Statements;
        _lines.EndLine();
        if (statements.Count == 0)
        {
            _lines.Append(_labels["nothing"], Style.Dim).EndLine();
            return;
        }
        var share = Math.Round(100 * OwnVoice.Share(_reading.Document.Text.Text, statements));
        var summary = string.Join(" · ", _labels.Count("statements", statements.Count), _labels.Count("sources", _groups.SourceCount),
            _labels.Count("anonymous", _groups.AnonymousCount), _labels.Format("unsourced", statements.Count(s => s.Sources.Count == 0)),
            _labels.Format("author", share));
        if (_reading.Events.Count > 0)
            summary += " · " + _labels.Count("events", _reading.Events.Count);
        foreach (var line in LineWrapper.Wrap(summary, _appearance.Width, _appearance.Width))
            _lines.Append(line, Style.Dim).EndLine();
    }
}
