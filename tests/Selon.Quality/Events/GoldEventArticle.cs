using System.Text.Json;
using Selon.Text;

namespace Selon.Quality.Events;

/// <summary>An annotated article.</summary>
internal sealed record GoldEventArticle(string Id, SourceText Text, IReadOnlyList<GoldEvent> Events)
{
    /// <summary>Reads a file of annotated articles, one a line.</summary>
    public static IEnumerable<GoldEventArticle> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0)
                continue;
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var text = new SourceText(root.GetProperty("text").GetString()!);
            yield return new GoldEventArticle(root.GetProperty("id").GetString()!, text, [.. root.GetProperty("events").EnumerateArray().Select(e => Event(text, e))]);
        }
    }

    private static GoldEvent Event(SourceText text, JsonElement json) => new(
        json.GetProperty("type").GetString()!, json.GetProperty("mode").GetString(), Spans(text, json.GetProperty("trigger")), Spans(text, json.GetProperty("other_mentions")),
        Parties(text, json.GetProperty("actors")), Parties(text, json.GetProperty("recipients")), View(text, json), [.. json.GetProperty("other_views").EnumerateArray().Select(v => View(text, v))],
        json.GetProperty("within").ValueKind == JsonValueKind.String);

    private static GoldView View(SourceText text, JsonElement json) => new(json.GetProperty("factuality").GetString()!, Parties(text, json.GetProperty("said_by")));

    private static IReadOnlyList<GoldParty> Parties(SourceText text, JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.Array => [.. json.EnumerateArray().Select(p => Party(text, p))],
        _ => [Party(text, json)],
    };

    private static GoldParty Party(SourceText text, JsonElement json) =>
        new([Span(text, json), .. json.TryGetProperty("also", out var also) ? Spans(text, also) : []]);

    private static TextSpan[] Spans(SourceText text, JsonElement json) => json.ValueKind == JsonValueKind.Null ? [] : [.. json.EnumerateArray().Select(s => Span(text, s))];

    private static TextSpan Span(SourceText text, JsonElement json) =>
        new(text.Utf16Offset(json.GetProperty("start").GetInt32()), text.Utf16Offset(json.GetProperty("end").GetInt32()));
}
