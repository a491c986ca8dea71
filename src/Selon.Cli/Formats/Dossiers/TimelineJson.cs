using System.Text.Json;
using Selon.Claims;
using Selon.Store.Timelines;

namespace Selon.Cli.Formats.Dossiers;

/// <summary>Entries of a time line as JSON. docs/reference/dossier-json.md describes every field.</summary>
internal static class TimelineJson
{
    /// <summary>Writes an entry.</summary>
    public static void Write(Utf8JsonWriter json, TimelineEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("day"u8, entry.Day);
        json.WriteString("until"u8, entry.Until);
        if (entry.Event is { } e)
        {
            json.WritePropertyName("event"u8);
            EventJson.Write(json, e);
        }
        if (entry.Statement is { } statement)
        {
            json.WritePropertyName("statement"u8);
            StatementJson.Write(json, statement);
        }
        if (entry is { Claim: { } claim, Change: { } change })
            Write(json, claim, change, entry.Because?.Document);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Claim claim, StatusChange change, string? document)
    {
        json.WriteStartObject("claim"u8);
        json.WriteString("id"u8, claim.Id);
        json.WriteString("text"u8, claim.Text);
        json.WriteString("at"u8, change.At);
        json.WriteString("status"u8, ClaimNames.Of(change.Status));
        json.WriteString("because"u8, change.Because);
        json.WriteString("document"u8, document);
        json.WriteEndObject();
    }
}
