using System.Text.Json;
using Selon.Statements;
using Selon.Text;

namespace Selon.Training.Statements;

/// <summary>Reads annotated texts: a JSON object a line, offsets in code points.</summary>
public static class AnnotatedTextReader
{
    /// <summary>All texts of a file.</summary>
    /// <exception cref="InvalidDataException">A line is not such an object; the message says which.</exception>
    public static IReadOnlyList<AnnotatedText> ReadFile(string path)
    {
        var texts = new List<AnnotatedText>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0)
                texts.Add(Read(line, path, number));
        }
        return texts;
    }

    private static AnnotatedText Read(string line, string path, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var text = new SourceText(root.GetProperty("text").GetString()!);
            var statements = new List<AnnotatedStatement>();
            foreach (var element in root.GetProperty("statements").EnumerateArray())
            {
                var act = Enum.Parse<Act>(element.GetProperty("act").GetString()!, ignoreCase: true);
                statements.Add(new AnnotatedStatement(Spans(element, "cue", text), Spans(element, "content", text), act));
            }
            return new AnnotatedText(root.GetProperty("id").GetString()!, text, statements);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new InvalidDataException($"{path}, line {number}: no annotated text: {exception.Message}", exception);
        }
    }

    private static List<TextSpan> Spans(JsonElement element, string name, SourceText text)
    {
        var spans = new List<TextSpan>();
        foreach (var span in element.GetProperty(name).EnumerateArray())
            spans.Add(new TextSpan(text.Utf16Offset(span.GetProperty("start").GetInt32()), text.Utf16Offset(span.GetProperty("end").GetInt32())));
        return spans;
    }
}
