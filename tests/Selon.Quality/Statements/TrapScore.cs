using System.Globalization;
using System.Text.Json;
using Selon.Statements;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Quality.Statements;

/// <summary>How often cue words in another sense make a statement, and how often those in the sense of speech do.</summary>
internal sealed class TrapScore
{
    private int _traps, _fired, _cues, _found, _contents, _contentRight, _sources, _sourceRight;

    /// <summary>The traps that fired.</summary>
    public List<string> Fired { get; } = [];

    /// <summary>Cues that were found with another content or source.</summary>
    public List<string> Different { get; } = [];

    /// <summary>The cues of speech that were missed.</summary>
    public List<string> Missed { get; } = [];

    /// <summary>Adds a file of French FrameNet.</summary>
    /// <param name="path">The file.</param>
    /// <param name="analyse">Gives the analysis of a sentence by its identifier and its text, null where there is none.</param>
    /// <param name="finder">What is measured.</param>
    public void Add(string path, Func<string, string, Analysis?> analyse, StatementFinder finder)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var text = root.GetProperty("text").GetString()!;
            if (analyse(root.GetProperty("ud_sent_id").GetString() ?? "", text) is not { } analysis || analysis.Text.Text != text)
                continue;
            var statements = finder.Find(analysis);
            foreach (var trap in Elements(root, "negatives"))
                AddTrap(trap, analysis.Text, statements);
            foreach (var attribution in Elements(root, "attributions"))
                AddCue(attribution, analysis.Text, statements);
        }
    }

    /// <summary>How many of a hundred traps fire.</summary>
    public double FiredPercent => 100.0 * _fired / Math.Max(1, _traps);

    /// <summary>The figures.</summary>
    public IEnumerable<string> Lines()
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"  traps           {_fired} of {_traps} fire, {FiredPercent:F1} %");
        yield return string.Create(CultureInfo.InvariantCulture, $"  of these        content over 0.8 in {_contentRight} of {_contents}, source in {_sourceRight} of {_sources}");
        yield return string.Create(CultureInfo.InvariantCulture, $"  cues            {_found} of {_cues} found, {100.0 * _found / Math.Max(1, _cues):F1} %");
    }

    private void AddTrap(JsonElement trap, SourceText text, IReadOnlyList<Statement> statements)
    {
        var span = CueOf(trap, text);
        _traps++;
        foreach (var statement in statements)
        {
            if (!HasCueAt(statement, span))
                continue;
            _fired++;
            Fired.Add($"{trap.GetProperty("lemma").GetString()} {trap.GetProperty("pos").GetString()} [{statement.Rule}] {text.Slice(span)} -> {text.Slice(statement.Content[0])} | {text.Text}");
            return;
        }
    }

    private void AddCue(JsonElement attribution, SourceText text, IReadOnlyList<Statement> statements)
    {
        var span = CueOf(attribution, text);
        _cues++;
        foreach (var statement in statements)
        {
            if (HasCueAt(statement, span))
            {
                _found++;
                CompareParts(attribution, text, statement);
                return;
            }
        }
        Missed.Add($"{attribution.GetProperty("lemma").GetString()} {attribution.GetProperty("frame").GetString()} {text.Slice(span)} | {text.Text}");
    }

    private void CompareParts(JsonElement attribution, SourceText text, Statement statement)
    {
        var line = $"{attribution.GetProperty("lemma").GetString()} [{statement.Rule}] ";
        var content = Positions(attribution, "content", text);
        if (content.Count > 0)
        {
            _contents++;
            var found = Positions(statement.Content);
            var common = found.Count(content.Contains);
            var isRight = common > 0.8 * (found.Count + content.Count - common);
            _contentRight += isRight ? 1 : 0;
            if (!isRight)
                Different.Add($"content {line}{string.Join(" … ", statement.Content.Select(text.Slice))} <> {Text(attribution, "content", text)} | {text.Text}");
        }
        var source = Positions(attribution, "source", text);
        if (source.Count == 0)
            return;
        _sources++;
        var given = Positions([.. statement.Sources.Select(s => s.Span)]);
        var isSame = given.Overlaps(source);
        _sourceRight += isSame ? 1 : 0;
        if (!isSame)
            Different.Add($"source  {line}{string.Join(" … ", statement.Sources.Select(s => text.Slice(s.Span)))} <> {Text(attribution, "source", text)} | {text.Text}");
    }

    private static string Text(JsonElement element, string name, SourceText text) =>
        string.Join(" … ", element.GetProperty(name).EnumerateArray().Select(pair => text.Slice(Span(pair, text))));

    private static TextSpan Span(JsonElement pair, SourceText text) =>
        new(text.Utf16Offset(pair[0].GetInt32()), text.Utf16Offset(pair[1].GetInt32()));

    private static HashSet<int> Positions(JsonElement element, string name, SourceText text) =>
        Positions([.. element.GetProperty(name).EnumerateArray().Select(pair => Span(pair, text))]);

    private static HashSet<int> Positions(IReadOnlyList<TextSpan> spans) =>
        [.. spans.SelectMany(span => Enumerable.Range(span.Start, span.Length))];

    private static bool HasCueAt(Statement statement, TextSpan span)
    {
        foreach (var cue in statement.Cue)
        {
            if (cue.Overlaps(span))
                return true;
        }
        return false;
    }

    private static TextSpan CueOf(JsonElement element, SourceText text)
    {
        return Span(element.GetProperty("cue")[0], text);
    }

    private static JsonElement.ArrayEnumerator Elements(JsonElement root, string name) =>
        root.TryGetProperty(name, out var array) ? array.EnumerateArray() : default;
}
