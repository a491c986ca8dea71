using System.Text.Json;
using Selon.Text;

namespace Selon.Quality.Times;

/// <summary>A text with its date and the time expressions annotated in it.</summary>
internal sealed record GoldTimeText(string Id, string Text, string Reference, IReadOnlyList<GoldTime> Times)
{
    /// <summary>The texts of a file: a JSON object a line.</summary>
    public static IEnumerable<GoldTimeText> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var text = new SourceText(root.GetProperty("text").GetString()!);
            yield return new GoldTimeText(
                root.GetProperty("id").GetString()!, text.Text, root.GetProperty("reference").GetString()!,
                [.. root.GetProperty("timexes").EnumerateArray().Select(time => Read(time, text))]);
        }
    }

    private static GoldTime Read(JsonElement time, SourceText text) => new(
        text.Utf16Offset(time.GetProperty("start").GetInt32()), text.Utf16Offset(time.GetProperty("end").GetInt32()),
        time.GetProperty("text").GetString()!, time.GetProperty("type").GetString()!, time.GetProperty("value").GetString()!);
}
