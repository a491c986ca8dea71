using System.Globalization;
using Selon.Cli.Formats;
using Selon.Events;
using Selon.Events.Coding;
using Selon.Statements;
using Selon.Text;

namespace Selon.Cli.Rendering;

/// <summary>Writes one statement in columns: its id, its place, its act and its words, then what is to be known of it.</summary>
internal sealed class StatementLines
{
    private const int Gap = 2;
    private const int WidestAct = 10;
    private const int LeastWordsWidth = 24;
    private const int LongestWords = 2000;

    private readonly Appearance _appearance;
    private readonly Labels _labels;
    private readonly StyledText _lines;
    private readonly string _text;
    private readonly TextPlaces _places;
    private readonly SourceActors _actors;
    private readonly SourceReasons _reasons;
    private readonly Dictionary<string, Statement> _byId;
    private readonly Dictionary<string, StatementCode> _codes;
    private readonly int _idWidth;
    private readonly int _placeWidth;
    private readonly int _actWidth;

    public StatementLines(Reading reading, Appearance appearance, StyledText lines, SourceActors actors, ActorNames names)
    {
        _appearance = appearance;
        _labels = appearance.Labels;
        _lines = lines;
        _actors = actors;
        _reasons = new SourceReasons(reading, names, appearance.Labels);
        _text = reading.Document.Text.Text;
        _places = new TextPlaces(reading.Document.Text);
        _byId = reading.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var statements = reading.Statements;
        _codes = reading.Codes.Zip(statements).ToDictionary(pair => pair.Second.Id, pair => pair.First, StringComparer.Ordinal);
        _idWidth = statements.Select(s => s.Id.Length).DefaultIfEmpty().Max();
        _placeWidth = statements.Select(s => Place(s).Length).DefaultIfEmpty().Max();
        _actWidth = statements.Select(s => Act(s).Length).Where(w => w <= WidestAct).DefaultIfEmpty().Max();
    }

    /// <summary>Writes the lines of a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="group">The group under whose name it stands.</param>
    /// <param name="indent">Columns before its id.</param>
    public void Write(Statement statement, SourceGroup group, int indent)
    {
        var act = Act(statement);
        var words = indent + _idWidth + Gap + _placeWidth + Gap + _actWidth + Gap;
        _lines.Pad(indent).Append(statement.Id.PadRight(_idWidth), Style.Dim).Pad(Gap)
            .Append(Place(statement).PadRight(_placeWidth), Style.Dim).Pad(Gap).Append(act, ActStyles.Of(statement.Act));
        var first = Math.Max(words, words - _actWidth + act.Length);
        if (_appearance.Width - words < LeastWordsWidth)
        {
            _lines.EndLine();
            words = first = indent + Gap;
            _lines.Pad(words);
        }
        else
        {
            _lines.Pad(first - (words - Gap - _actWidth) - act.Length);
        }
        WriteWords(Words(statement), first, words);
        WriteTags(Tags(statement, group), words);
        if (_appearance.Explains)
            WriteTags(Reasons(statement), words);
    }

    private void WriteWords(string text, int first, int hanging)
    {
        var lines = LineWrapper.Wrap(text, _appearance.Width - first, _appearance.Width - hanging);
        for (var i = 0; i < lines.Count; i++)
        {
            _lines.Pad(i == 0 ? 0 : hanging).Append(lines[i]);
            _lines.EndLine();
        }
    }

    private void WriteTags(IReadOnlyList<(string Text, Style Style)> tags, int indent)
    {
        foreach (var (text, style) in tags)
        {
            foreach (var line in LineWrapper.Wrap(text, _appearance.Width - indent, _appearance.Width - indent))
                _lines.Pad(indent).Append(line, style).EndLine();
        }
    }

    private List<(string Text, Style Style)> Tags(Statement statement, SourceGroup group)
    {
        var tags = new List<(string, Style)>();
        if (Said(statement, group) is { Length: > 0 } said)
            tags.Add((said, Style.Dim));
        if (statement.Hedge is { } hedge)
            tags.Add((hedge == "conditional" ? _labels["conditional"] : _labels.Format("hedge", PrintableText.Of(hedge)), Style.Yellow));
        if (statement.Via.Count > 0)
            tags.Add((_labels.Format("via", string.Join(", ", statement.Via.Select(v => Quote(v.Span)))), Style.Dim));
        if (statement.Denies is { } denied)
            tags.Add((_labels.Format("denies", Reference(denied)), Style.Red));
        if (statement.Supports is { } supported)
            tags.Add((_labels.Format("supports", Reference(supported)), Style.Green));
        return tags;
    }

    // The words for the sources where the heading does not say them, and for whom they stand.
    private string Said(Statement statement, SourceGroup group)
    {
        var actors = statement.Sources.Select(_actors.Of).ToArray();
        var hasOthers = group.Forms.Count > actors.Count(a => a.Form is not null);
        return string.Join(", ", actors.Select(a => a.Stands is { } name ? $"{a.Words} → {name}" : a.Form is not null && hasOthers ? _labels.Format("words", a.Words) : "").Where(w => w.Length > 0));
    }

    private List<(string Text, Style Style)> Reasons(Statement statement)
    {
        var confidence = statement.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
        var reasons = new List<(string, Style)> { ("· " + _labels.Format("rule", statement.Rule, confidence), Style.Dim) };
        if (statement.Evidence is { } evidence)
            reasons.Add(("· " + evidence.Word + (evidence.Frame is null ? "" : " + " + evidence.Frame), Style.Dim));
        if (_codes.TryGetValue(statement.Id, out var code))
            reasons.Add(("· " + (code.Type is { } type ? _labels.Format("code", type.Name(), code.Cameo) : _labels.Format("code-statement", code.Cameo)), Style.Dim));
        var mode = _labels["mode." + statement.Mode.ToString().ToLowerInvariant()];
        reasons.Add(("· " + mode, Style.Dim));
        if (statement.Cue.Count == 0)
            reasons.Add(("· " + _labels["no-cue"], Style.Dim));
        foreach (var span in statement.Cue)
            reasons.Add(("· " + _labels.Format("cue", Quote(span), _places.Of(span.Start)), Style.Dim));
        foreach (var source in statement.Sources)
        {
            reasons.Add(("· " + _labels.Format("source", Quote(source.Span), _places.Of(source.Span.Start)), Style.Dim));
            if (_reasons.Of(source) is { } reason)
                reasons.Add(("· " + reason, Style.Dim));
        }
        return reasons;
    }

    private string Reference(string id) => _byId.TryGetValue(id, out var statement) ? $"{id} ({Place(statement)})" : id;

    private string Act(Statement statement) =>
        _labels[(statement.IsNegated ? "not." : "act.") + statement.Act.ToString().ToLowerInvariant()];

    private string Place(Statement statement)
    {
        var first = statement.Content.Concat(statement.Cue).Concat(statement.Sources.Select(s => s.Span)).FirstOrDefault();
        return _places.Of(first.Start);
    }

    private string Words(Statement statement)
    {
        var words = string.Join(" … ", statement.Content.Select(Quote));
        return words.Length <= LongestWords ? words : PrintableText.Of(words.AsSpan(0, LongestWords)) + " …";
    }

    private string Quote(TextSpan span) => PrintableText.Of(span.Of(_text));
}
