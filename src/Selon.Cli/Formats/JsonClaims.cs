using System.Text.Json;

namespace Selon.Cli.Formats;

/// <summary>The field <c>claims</c> of the JSON format.</summary>
internal static class JsonClaims
{
    /// <summary>Writes the field.</summary>
    public static void Write(Utf8JsonWriter json, Reading reading)
    {
        json.WriteStartArray("claims"u8);
        foreach (var claim in reading.Claims())
        {
            json.WriteStartObject();
            json.WriteString("id"u8, claim.Id);
            json.WriteString("text"u8, claim.Text);
            WriteTexts(json, "statements"u8, claim.Statements);
            WriteTexts(json, "asserted_by"u8, claim.AssertedBy);
            WriteTexts(json, "denied_by"u8, claim.DeniedBy);
            json.WriteString("status"u8, ClaimNames.Of(claim.Status));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
