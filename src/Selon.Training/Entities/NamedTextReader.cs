using System.Text.Json;
using Selon.Knowledge.Recognition;
using Selon.Text;

namespace Selon.Training.Entities;

/// <summary>
/// Reads annotated texts, JSON lines: <c>id</c>, <c>text</c> and <c>entities</c>, each of them start, end (code points,
/// end exclusive) and type. Other types than those of <see cref="EntityType"/>, dates for example, are left out.
/// </summary>
internal static class NamedTextReader
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">A line is not of that form; the message says which.</exception>
    public static List<NamedText> ReadFile(string path)
    {
        var texts = new List<NamedText>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                texts.Add(Read(line));
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
            {
                throw new InvalidDataException($"{path}, line {number}: expected an object with id, text and entities [[start, end, type], …]: {e.Message}", e);
            }
        }
        return texts;
    }

    private static NamedText Read(string line)
    {
        var json = JsonElement.Parse(line);
        var text = json.GetProperty("text").GetString()!;
        var source = new SourceText(text);
        var names = new List<AnnotatedName>();
        foreach (var entity in json.GetProperty("entities").EnumerateArray())
        {
            if (TypeOf(entity[2].GetString()!) is { } type)
                names.Add(new AnnotatedName(new TextSpan(source.Utf16Offset(entity[0].GetInt32()), source.Utf16Offset(entity[1].GetInt32())), type));
        }
        names.Sort((a, b) => a.Span != b.Span ? a.Span.CompareTo(b.Span) : a.Type.CompareTo(b.Type));
        return new NamedText(json.GetProperty("id").GetString()!, text, names);
    }

    private static EntityType? TypeOf(string type) => type switch
    {
        "Person" => EntityType.Person,
        "Location" or "Place" => EntityType.Place,
        "Organization" => EntityType.Organization,
        "Product" => EntityType.Product,
        "Event" => EntityType.Event,
        _ => null,
    };
}
