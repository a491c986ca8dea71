using System.Text.Json;
using Selon.Knowledge.Recognition;
using Selon.Text;
using Selon.Training.Entities;

namespace Selon.Quality.Samples;

/// <summary>A name annotated by hand; the entity is a key of the knowledge, with <c>/</c> and the organ where it is one, null where it is not checked.</summary>
internal sealed record GoldName(AnnotatedName Name, string? Entity);

/// <summary>The source of a statement: whom it is, null for nobody known, and the name that a pronoun stands for, null for none.</summary>
internal sealed record GoldSource(TextSpan Span, string? Entity, string? RefersTo);

/// <summary>A text of our own with its names, sources and times.</summary>
internal sealed record GoldEntityText(
    string Id, SourceText Text, string Published, IReadOnlyList<GoldName> Names, IReadOnlyList<GoldSource> Sources, IReadOnlyList<(TextSpan Span, string Value)> Times)
{
    /// <summary>The texts of a file: a JSON object a line, offsets in code points.</summary>
    public static IEnumerable<GoldEntityText> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var text = new SourceText(root.GetProperty("text").GetString()!);
            yield return new GoldEntityText(
                root.GetProperty("id").GetString()!, text, root.GetProperty("published").GetString()!,
                [.. root.GetProperty("names").EnumerateArray().Select(name => new GoldName(new AnnotatedName(SpanOf(name, text), TypeOf(name)), name.GetProperty("entity").GetString()))],
                [.. root.GetProperty("sources").EnumerateArray().Select(source => new GoldSource(
                    SpanOf(source, text), source.GetProperty("entity").GetString(), source.TryGetProperty("refers_to", out var name) ? name.GetString() : null))],
                [.. root.GetProperty("times").EnumerateArray().Select(time => (SpanOf(time, text), time.GetProperty("value").GetString()!))]);
        }
    }

    private static TextSpan SpanOf(JsonElement element, SourceText text) =>
        new(text.Utf16Offset(element.GetProperty("start").GetInt32()), text.Utf16Offset(element.GetProperty("end").GetInt32()));

    private static EntityType TypeOf(JsonElement name) => name.GetProperty("type").GetString() switch
    {
        "person" => EntityType.Person,
        "place" => EntityType.Place,
        "organisation" => EntityType.Organization,
        var other => throw new InvalidDataException($"Found the type {other}; expected person, place or organisation."),
    };
}
