using System.Buffers;
using System.Text.Json;
using Selon.Knowledge;
using Selon.Statements;

namespace Selon.Cli.Formats;

/// <summary>The places of all documents, with what is said about them, as one collection of GeoJSON (RFC 7946): a feature a line.</summary>
/// <remarks>Places without known coordinates are left out. Offsets count code points. docs/reference/geojson.md describes every field.</remarks>
internal sealed class GeoJsonFormat : OutputFormat
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = ReadableEncoder.Instance, SkipValidation = true };

    public override string Begin(bool isOne) => "{\"type\":\"FeatureCollection\",\"features\":[\n";

    public override string Separator => ",\n";

    public override string End(bool isOne) => "\n]}\n";

    public override void Write(Reading reading, IBufferWriter<byte> output)
    {
        var entities = reading.Entities.Entities;
        var mentions = reading.Entities.Mentions.Where(m => IsShown(entities[m.Entity])).ToLookup(m => m.Entity);
        if (mentions.Count == 0)
            return;
        var statements = new PlaceStatements(reading, IsShown);
        var isFirst = true;
        for (var i = 0; i < entities.Count; i++)
        {
            if (!mentions.Contains(i))
                continue;
            if (!isFirst)
                output.Write(",\n"u8);
            isFirst = false;
            using var json = new Utf8JsonWriter(output, s_options);
            WriteFeature(json, reading, i, mentions[i], statements);
        }
    }

    private static bool IsShown(TextEntity entity) => entity is { Kind: EntityKind.Place, Known.Coordinates: not null };

    private static void WriteFeature(Utf8JsonWriter json, Reading reading, int index, IEnumerable<Mention> mentions, PlaceStatements statements)
    {
        var entity = reading.Entities.Entities[index];
        var place = entity.Known!.Coordinates!.Value;
        json.WriteStartObject();
        json.WriteString("type"u8, "Feature"u8);
        json.WriteStartObject("geometry"u8);
        json.WriteString("type"u8, "Point"u8);
        json.WriteStartArray("coordinates"u8);
        json.WriteNumberValue(Math.Round(place.Longitude, 5));
        json.WriteNumberValue(Math.Round(place.Latitude, 5));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("properties"u8);
        json.WriteString("id"u8, entity.Id);
        json.WriteString("name"u8, entity.Name);
        json.WriteString("name_fr"u8, entity.FrenchName);
        json.WriteString("country"u8, entity.Country);
        json.WriteString("kind"u8, entity.Known.Type ?? "place");
        json.WriteNumber("radius_km"u8, place.RadiusKilometers);
        WriteDocument(json, reading);
        WriteMentions(json, reading, mentions);
        json.WriteStartArray("statements"u8);
        foreach (var statement in statements.About(index))
            WriteStatement(json, reading, statement, statements.DenialsOf(statement));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, Reading reading)
    {
        json.WriteStartObject("document"u8);
        json.WriteString("id"u8, reading.Document.Id);
        json.WriteString("source"u8, reading.Document.Source);
        json.WriteString("published"u8, reading.Document.Published);
        json.WriteEndObject();
    }

    private static void WriteMentions(Utf8JsonWriter json, Reading reading, IEnumerable<Mention> mentions)
    {
        json.WriteStartArray("mentions"u8);
        foreach (var mention in mentions)
        {
            json.WriteStartObject();
            JsonFormat.WriteSpan(json, reading.Document.Text, mention.Span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteStatement(Utf8JsonWriter json, Reading reading, Statement statement, IEnumerable<Statement> denials)
    {
        var text = reading.Document.Text.Text;
        json.WriteStartObject();
        json.WriteString("id"u8, statement.Id);
        json.WriteStartArray("sources"u8);
        foreach (var source in statement.Sources)
        {
            if (source.Entity is { } entity)
                json.WriteStringValue(reading.Entities.Entities[entity].Name);
            else
                json.WriteStringValue((source.RefersTo ?? source.Span).Of(text));
        }
        json.WriteEndArray();
        json.WriteString("act"u8, JsonFormat.Name(statement.Act));
        json.WriteBoolean("negated"u8, statement.IsNegated);
        json.WriteString("hedge"u8, statement.Hedge);
        json.WriteString("content"u8, string.Join(" … ", statement.Content.Select(span => span.Of(text).ToString())));
        json.WriteString("time"u8, JsonFormat.Time(statement));
        json.WriteStartArray("denied_by"u8);
        foreach (var denial in denials)
            json.WriteStringValue(denial.Id);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
