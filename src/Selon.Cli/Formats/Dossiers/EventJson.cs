using System.Text.Json;
using Selon.Events;
using Selon.Store;
using Selon.Store.Events;

namespace Selon.Cli.Formats.Dossiers;

/// <summary>Events of a dossier as JSON. docs/reference/dossier-json.md describes every field.</summary>
internal static class EventJson
{
    /// <summary>Writes an event.</summary>
    public static void Write(Utf8JsonWriter json, StoredEvent e)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, e.Id);
        DocumentJson.WriteHead(json, e.Document);
        json.WriteString("number"u8, e.Number);
        json.WriteString("type"u8, e.Type.Name());
        json.WriteString("mode"u8, e.Mode);
        json.WriteString("cameo"u8, e.Cameo);
        Write(json, "span"u8, e.Trigger);
        Write(json, "other_mentions"u8, e.OtherMentions);
        Write(json, "actors"u8, e.Actors);
        Write(json, "recipients"u8, e.Recipients);
        Write(json, "place"u8, e.Place);
        json.WriteString("time"u8, e.Time);
        json.WriteString("first_day"u8, e.FirstDay);
        json.WriteString("last_day"u8, e.LastDay);
        json.WriteStartArray("numbers"u8);
        foreach (var number in e.Numbers)
            Write(json, number);
        json.WriteEndArray();
        json.WriteString("factuality"u8, e.Factuality.Name());
        json.WriteString("said_in"u8, e.SaidIn);
        Write(json, "said_by"u8, e.SaidBy);
        json.WriteStartArray("other_views"u8);
        foreach (var view in e.OtherViews)
        {
            json.WriteStartObject();
            json.WriteString("factuality"u8, view.Factuality.Name());
            Write(json, "said_by"u8, view.SaidBy);
            json.WriteString("said_in"u8, view.SaidIn);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("within"u8, e.Within);
        json.WriteBoolean("about_past"u8, e.IsAboutPast);
        json.WriteString("rule"u8, e.Rule);
        json.WriteNumber("confidence"u8, Math.Round(e.Confidence, 4));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StoredNumber number)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, number.Kind.ToString().ToLowerInvariant());
        DocumentJson.WriteFields(json, number.Passage);
        Write(json, "low"u8, number.Low);
        Write(json, "high"u8, number.High);
        Write(json, "said_by"u8, number.SaidBy);
        json.WriteString("said_in"u8, number.SaidIn);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, long? bound)
    {
        if (bound is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<Passage> passages)
    {
        json.WriteStartArray(name);
        foreach (var passage in passages)
            DocumentJson.Write(json, passage);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<StoredParticipant> participants)
    {
        json.WriteStartArray(name);
        foreach (var participant in participants)
            Write(json, participant);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, StoredParticipant? participant)
    {
        json.WritePropertyName(name);
        if (participant is null)
            json.WriteNullValue();
        else
            Write(json, participant);
    }

    private static void Write(Utf8JsonWriter json, StoredParticipant participant)
    {
        json.WriteStartObject();
        DocumentJson.WriteFields(json, participant.Passage);
        json.WriteString("entity"u8, participant.Entity);
        json.WriteEndObject();
    }
}
