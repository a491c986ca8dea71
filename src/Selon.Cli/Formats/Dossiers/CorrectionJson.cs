using System.Text.Json;
using Selon.Store.Corrections;

namespace Selon.Cli.Formats.Dossiers;

/// <summary>Corrections of a dossier as JSON. docs/reference/dossier-json.md describes every field.</summary>
internal static class CorrectionJson
{
    /// <summary>Writes a correction.</summary>
    public static void Write(Utf8JsonWriter json, Correction correction)
    {
        json.WriteStartObject();
        json.WriteNumber("number"u8, correction.Number);
        json.WriteString("kind"u8, CorrectionNames.Of(correction.Kind));
        json.WriteString("target"u8, correction.Target);
        json.WriteString("value"u8, correction.Value);
        json.WriteString("note"u8, correction.Note);
        json.WriteString("who"u8, correction.Who);
        json.WriteString("at"u8, correction.At);
        json.WriteString("undone_by"u8, correction.UndoneBy);
        json.WriteString("undone_at"u8, correction.UndoneAt);
        json.WriteEndObject();
    }
}
