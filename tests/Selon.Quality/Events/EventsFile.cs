using System.Text.Encodings.Web;
using System.Text.Json;
using Selon.Events;
using Selon.Text;

namespace Selon.Quality.Events;

/// <summary>Writes found events in the form of the annotated ones, so that other tools can score them.</summary>
internal static class EventsFile
{
    /// <summary>Writes one article as a line.</summary>
    public static void Write(TextWriter writer, string id, SourceText text, IReadOnlyList<Event> events)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("text", text.Text);
            json.WriteStartArray("events");
            foreach (var found in events)
                Write(json, text, found);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        writer.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, SourceText text, Event found)
    {
        json.WriteStartObject();
        json.WriteString("type", found.Type.Name());
        json.WriteString("mode", found.Mode);
        json.WriteString("rule", found.Rule);
        json.WriteString("factuality", found.Factuality.Name());
        json.WriteString("within", found.Within);
        Write(json, text, "trigger", found.Trigger);
        Write(json, text, "other_mentions", found.OtherMentions);
        Write(json, text, "actors", [.. found.Actors.Select(a => a.Span)]);
        Write(json, text, "recipients", [.. found.Recipients.Select(a => a.Span)]);
        Write(json, text, "said_by", [.. found.SaidBy.Select(a => a.Span)]);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SourceText text, string name, IReadOnlyList<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            json.WriteStartObject();
            json.WriteNumber("start", text.CodePointOffset(span.Start));
            json.WriteNumber("end", text.CodePointOffset(span.End));
            json.WriteString("text", text.Slice(span));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
