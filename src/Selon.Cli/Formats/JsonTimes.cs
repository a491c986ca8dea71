using System.Text.Json;
using Selon.Knowledge.Times;

namespace Selon.Cli.Formats;

/// <summary>The field <c>times</c> of the JSON format.</summary>
internal static class JsonTimes
{
    /// <summary>Writes the field.</summary>
    public static void Write(Utf8JsonWriter json, Reading reading)
    {
        json.WriteStartArray("times"u8);
        foreach (var time in reading.Entities.Times)
        {
            json.WriteStartObject();
            JsonFormat.WriteSpan(json, reading.Document.Text, time.Span);
            json.WriteString("type"u8, time.Type.ToString().ToUpperInvariant());
            json.WriteString("value"u8, time.Value);
            json.WriteString("mod"u8, time.Modifier);
            json.WriteString("edtf"u8, time.Edtf);
            json.WriteString("precision"u8, Name(time.Precision));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // PartOfDay → "part of day".
    private static string? Name(TimePrecision? precision) =>
        precision is null ? null : string.Concat(precision.ToString()!.Select((c, i) => i > 0 && char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
