using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Selon.Claims.Articles;
using Selon.Statements;
using Selon.Text;

namespace Selon.Store.Adding;

/// <summary>The JSON in columns that hold lists: readable with any tool, and with the functions of SQLite.</summary>
internal static class RowJson
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary><c>[["text", 0, 6], …]</c></summary>
    public static string Places(Article article, IEnumerable<TextSpan> spans) => Write(json =>
    {
        foreach (var span in spans)
        {
            json.WriteStartArray();
            WritePlace(json, article, span);
            json.WriteEndArray();
        }
    });

    /// <summary><c>[["text", 0, 6, "Moscou"], …]</c></summary>
    public static string Passages(Article article, IEnumerable<TextSpan> spans) => Write(json =>
    {
        foreach (var span in spans)
            WritePassage(json, article, span);
    });

    /// <summary><c>["…", …]</c></summary>
    public static string Texts(IEnumerable<string> texts) => Write(json =>
    {
        foreach (var text in texts)
            json.WriteStringValue(text);
    });

    /// <summary><c>[{"at": ["text", 0, 6, "Moscou"], "entity": "Q159/government"}, …]</c></summary>
    public static string Sources(Article article, IReadOnlyList<Source> sources, IReadOnlyList<EntityRow> entities) => Write(json =>
    {
        foreach (var source in sources)
        {
            json.WriteStartObject();
            WriteSpeakerFields(json, article, source.Span, source.Entity, entities);
            if (source.RefersTo is { } name)
                json.WriteString("refers_to"u8, article.Joined.Slice(name));
            if (source.IsAnonymous)
                json.WriteBoolean("anonymous"u8, true);
            if (source.Count is { } count)
                json.WriteNumber("count"u8, count);
            if (source.Affiliation is { } affiliation)
                json.WriteString("affiliation"u8, entities[affiliation].Key);
            json.WriteEndObject();
        }
    });

    /// <summary>As for sources.</summary>
    public static string Channels(Article article, IReadOnlyList<Channel> channels, IReadOnlyList<EntityRow> entities) => Write(json =>
    {
        foreach (var channel in channels)
            WriteSpeaker(json, article, channel.Span, channel.Entity, entities);
    });

    /// <summary>Writes a place and its words.</summary>
    public static void WritePassage(Utf8JsonWriter json, Article article, TextSpan span)
    {
        json.WriteStartArray();
        WritePlace(json, article, span);
        json.WriteStringValue(article.Joined.Text.AsSpan(span.Start, span.Length));
        json.WriteEndArray();
    }

    /// <summary>An array.</summary>
    public static string Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>(128);
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartArray();
            content(json);
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes who or what it is and its words: <c>{"at": […], "entity": "…"}</c></summary>
    public static void WriteSpeaker(Utf8JsonWriter json, Article article, TextSpan span, int? entity, IReadOnlyList<EntityRow> entities)
    {
        json.WriteStartObject();
        WriteSpeakerFields(json, article, span, entity, entities);
        json.WriteEndObject();
    }

    private static void WriteSpeakerFields(Utf8JsonWriter json, Article article, TextSpan span, int? entity, IReadOnlyList<EntityRow> entities)
    {
        json.WritePropertyName("at"u8);
        WritePassage(json, article, span);
        if (entity is { } index)
            json.WriteString("entity"u8, entities[index].Key);
    }

    private static void WritePlace(Utf8JsonWriter json, Article article, TextSpan span)
    {
        var place = article.Place(span);
        json.WriteStringValue(FieldNames.Of(place.Field));
        json.WriteNumberValue(place.Start);
        json.WriteNumberValue(place.End);
    }
}
