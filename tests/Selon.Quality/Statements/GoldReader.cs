using System.Text.Json;
using Selon.Statements;

namespace Selon.Quality.Statements;

/// <summary>Reads statements annotated by hand: a JSON object a line.</summary>
internal static class GoldReader
{
    /// <summary>All documents of a file.</summary>
    public static List<ScoredDocument> Read(string path)
    {
        var documents = new List<ScoredDocument>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0)
                continue;
            using var json = JsonDocument.Parse(line);
            documents.Add(ReadDocument(json.RootElement));
        }
        return documents;
    }

    private static ScoredDocument ReadDocument(JsonElement root)
    {
        var statements = new List<ScoredStatement>();
        foreach (var element in root.GetProperty("statements").EnumerateArray())
            statements.Add(ReadStatement(element));
        return new ScoredDocument(root.GetProperty("id").GetString()!, root.GetProperty("text").GetString()!, statements);
    }

    private static ScoredStatement ReadStatement(JsonElement element) => new(
        Spans(element, "sources"),
        Spans(element, "cue"),
        Spans(element, "content"),
        Enum.Parse<Act>(element.GetProperty("act").GetString()!, ignoreCase: true),
        Enum.Parse<Mode>(element.GetProperty("mode").GetString()!, ignoreCase: true),
        element.TryGetProperty("negated", out var negated) && negated.ValueKind == JsonValueKind.True,
        element.TryGetProperty("hedge", out var hedge) ? hedge.GetString() : null);

    private static List<CodePointSpan> Spans(JsonElement element, string name)
    {
        var spans = new List<CodePointSpan>();
        foreach (var span in element.GetProperty(name).EnumerateArray())
            spans.Add(new CodePointSpan(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32()));
        return spans;
    }
}
