using System.Text.Json;
using Selon.Store;
using Selon.Store.Statements;

namespace Selon.Cli.Formats.Dossiers;

/// <summary>Statements of a dossier as JSON. docs/reference/dossier-json.md describes every field.</summary>
internal static class StatementJson
{
    /// <summary>Writes a statement.</summary>
    public static void Write(Utf8JsonWriter json, StoredStatement statement)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, statement.Id);
        DocumentJson.WriteHead(json, statement.Document);
        json.WriteString("number"u8, statement.Number);
        json.WriteString("parent"u8, statement.Parent);
        Write(json, "sources"u8, statement.Sources);
        Write(json, "cue"u8, statement.Cue);
        Write(json, "content"u8, statement.Content);
        Write(json, "via"u8, statement.Via);
        json.WriteString("act"u8, ActNames.Of(statement.Act));
        json.WriteString("mode"u8, statement.Mode.ToString().ToLowerInvariant());
        json.WriteBoolean("negated"u8, statement.IsNegated);
        json.WriteString("hedge"u8, statement.Hedge);
        json.WriteString("time"u8, statement.Time);
        json.WriteString("first_day"u8, statement.FirstDay);
        json.WriteString("last_day"u8, statement.LastDay);
        json.WriteString("denies"u8, statement.Denies);
        json.WriteString("supports"u8, statement.Supports);
        json.WriteString("rule"u8, statement.Rule);
        json.WriteNumber("confidence"u8, Math.Round(statement.Confidence, 4));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<Passage> passages)
    {
        json.WriteStartArray(name);
        foreach (var passage in passages)
            DocumentJson.Write(json, passage);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<StoredSpeaker> speakers)
    {
        json.WriteStartArray(name);
        foreach (var speaker in speakers)
        {
            json.WriteStartObject();
            DocumentJson.WriteFields(json, speaker.Passage);
            json.WriteString("entity"u8, speaker.Entity);
            json.WriteString("refers_to"u8, speaker.RefersTo);
            json.WriteBoolean("anonymous"u8, speaker.IsAnonymous);
            if (speaker.Count is { } count)
                json.WriteNumber("count"u8, count);
            else
                json.WriteNull("count"u8);
            json.WriteString("affiliation"u8, speaker.Affiliation);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
