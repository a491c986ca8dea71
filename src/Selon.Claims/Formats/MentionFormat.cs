using System.Buffers;
using System.Text.Json;
using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Text;

namespace Selon.Claims.Formats;

/// <summary>Mentions of claims as JSON, to be stored: the same mention gives the same bytes, and comes back as it was.</summary>
public static class MentionFormat
{
    /// <summary>The version of the form; a store that holds another one reads its articles again.</summary>
    public const int Version = 1;

    private const string Start = "start";
    private const string End = "end";

    /// <summary>Writes a mention.</summary>
    public static byte[] Write(ClaimMention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("id", mention.Id);
            json.WriteString("document", mention.Document);
            json.WriteNumber("field", (int)mention.Place.Field);
            WriteRange(json, "place", mention.Place.Start, mention.Place.End);
            WriteRange(json, "span", mention.Span.Start, mention.Span.End);
            json.WriteString("quote", mention.Quote);
            json.WriteNumber("stance", (int)mention.Stance);
            WriteSpeaker(json, mention.By);
            JsonFields.Write(json, "statement", mention.Statement);
            JsonFields.Write(json, "about", mention.About);
            JsonFields.Write(json, "origins", mention.Origins);
            JsonFields.Write(json, "at", mention.At);
            json.WriteString("rule", mention.Rule);
            json.WritePropertyName("proposition");
            PropositionFormat.Write(json, mention.Proposition);
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads a mention.</summary>
    /// <exception cref="InvalidDataException">The bytes are no mention in this form.</exception>
    public static ClaimMention Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return Read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentOutOfRangeException)
        {
            throw new InvalidDataException("A stored mention cannot be read: it is damaged, or of another version.", e);
        }
    }

    private static ClaimMention Read(JsonElement json)
    {
        var (place, span) = (json.GetProperty("place"), json.GetProperty("span"));
        return new ClaimMention
        {
            Id = json.GetProperty("id").GetString()!,
            Document = json.GetProperty("document").GetString()!,
            Place = new FieldSpan((ArticleField)json.GetProperty("field").GetByte(), place.GetProperty(Start).GetInt32(), place.GetProperty(End).GetInt32()),
            Span = new TextSpan(span.GetProperty(Start).GetInt32(), span.GetProperty(End).GetInt32()),
            Quote = json.GetProperty("quote").GetString()!,
            Stance = (Stance)json.GetProperty("stance").GetByte(),
            By = ReadSpeaker(json),
            Statement = JsonFields.Text(json, "statement"),
            About = JsonFields.Text(json, "about"),
            Origins = JsonFields.Texts(json, "origins"),
            At = JsonFields.Text(json, "at"),
            Rule = json.GetProperty("rule").GetString()!,
            Proposition = PropositionFormat.Read(json.GetProperty("proposition")),
        };
    }

    private static void WriteRange(Utf8JsonWriter json, string name, int start, int end)
    {
        json.WriteStartObject(name);
        json.WriteNumber(Start, start);
        json.WriteNumber(End, end);
        json.WriteEndObject();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, Speaker? by)
    {
        if (by is null)
            return;
        json.WriteStartObject("by");
        json.WriteString("key", by.Key);
        json.WriteString("name", by.Name);
        JsonFields.Write(json, "entity", by.Entity);
        json.WriteBoolean("anonymous", by.IsAnonymous);
        json.WriteEndObject();
    }

    private static Speaker? ReadSpeaker(JsonElement json) => json.TryGetProperty("by", out var by)
        ? new Speaker(by.GetProperty("key").GetString()!, by.GetProperty("name").GetString()!, JsonFields.Text(by, "entity"), by.GetProperty("anonymous").GetBoolean())
        : null;
}
