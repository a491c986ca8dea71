using System.Text.Json;
using Selon.Events;
using Selon.Text;

namespace Selon.Cli.Formats;

/// <summary>The field <c>events</c> of the JSON format.</summary>
internal static class JsonEvents
{
    /// <summary>Writes the field.</summary>
    public static void Write(Utf8JsonWriter json, Reading reading)
    {
        json.WriteStartArray("events"u8);
        foreach (var e in reading.Events)
            WriteEvent(json, reading, e);
        json.WriteEndArray();
    }

    private static void WriteEvent(Utf8JsonWriter json, Reading reading, Event e)
    {
        var text = reading.Document.Text;
        json.WriteStartObject();
        json.WriteString("id"u8, e.Id);
        json.WriteString("type"u8, e.Type.Name());
        json.WriteString("mode"u8, e.Mode);
        json.WriteString("cameo"u8, e.Cameo);
        JsonFormat.WriteSpans(json, "span"u8, text, e.Trigger);
        JsonFormat.WriteSpans(json, "other_mentions"u8, text, e.OtherMentions);
        WriteParticipants(json, "actors"u8, reading, e.Actors);
        WriteParticipants(json, "recipients"u8, reading, e.Recipients);
        WritePlace(json, reading, e.Place);
        WriteTime(json, reading, e);
        json.WriteStartArray("numbers"u8);
        foreach (var number in e.Numbers)
            WriteNumber(json, reading, number);
        json.WriteEndArray();
        json.WriteString("factuality"u8, e.Factuality.Name());
        json.WriteString("said_in"u8, e.SaidIn);
        WriteParticipants(json, "said_by"u8, reading, e.SaidBy);
        json.WriteStartArray("other_views"u8);
        foreach (var view in e.OtherViews)
            WriteView(json, reading, view);
        json.WriteEndArray();
        json.WriteString("within"u8, e.Within);
        json.WriteBoolean("about_past"u8, e.IsAboutPast);
        json.WriteString("rule"u8, e.Rule);
        json.WriteNumber("confidence"u8, Math.Round(e.Confidence, 4));
        json.WriteEndObject();
    }

    private static void WriteParticipants(Utf8JsonWriter json, ReadOnlySpan<byte> name, Reading reading, IReadOnlyList<Participant> participants)
    {
        json.WriteStartArray(name);
        foreach (var participant in participants)
            WriteParticipant(json, reading, participant);
        json.WriteEndArray();
    }

    private static void WriteParticipant(Utf8JsonWriter json, Reading reading, Participant participant)
    {
        json.WriteStartObject();
        JsonFormat.WriteSpan(json, reading.Document.Text, participant.Span);
        json.WriteString("entity"u8, JsonFormat.Id(reading, participant.Entity));
        JsonFormat.WriteSpans(json, "also"u8, reading.Document.Text, participant.Also);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Reading reading, EventPlace? place)
    {
        if (place is null)
        {
            json.WriteNull("place"u8);
            return;
        }
        json.WriteStartObject("place"u8);
        JsonFormat.WriteSpan(json, reading.Document.Text, place.Span);
        json.WriteString("entity"u8, JsonFormat.Id(reading, place.Entity));
        json.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter json, Reading reading, Event e)
    {
        if (e.Time is not { } time)
        {
            json.WriteNull("time"u8);
            return;
        }
        json.WriteStartObject("time"u8);
        JsonFormat.WriteSpan(json, reading.Document.Text, time.Span);
        json.WriteString("edtf"u8, time.Edtf);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, Reading reading, EventNumber number)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, number.Kind.ToString().ToLowerInvariant());
        WriteSpanField(json, "span"u8, reading.Document.Text, number.Span);
        WriteBound(json, "low"u8, number.Low);
        WriteBound(json, "high"u8, number.High);
        WriteSource(json, reading, number.SaidBy);
        json.WriteString("said_in"u8, number.SaidIn);
        json.WriteEndObject();
    }

    private static void WriteView(Utf8JsonWriter json, Reading reading, EventView view)
    {
        json.WriteStartObject();
        json.WriteString("factuality"u8, view.Factuality.Name());
        WriteSource(json, reading, view.SaidBy);
        json.WriteString("said_in"u8, view.SaidIn);
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, Reading reading, Participant? source)
    {
        if (source is null)
        {
            json.WriteNull("said_by"u8);
            return;
        }
        json.WritePropertyName("said_by"u8);
        WriteParticipant(json, reading, source);
    }

    private static void WriteSpanField(Utf8JsonWriter json, ReadOnlySpan<byte> name, SourceText text, TextSpan span)
    {
        json.WriteStartObject(name);
        JsonFormat.WriteSpan(json, text, span);
        json.WriteEndObject();
    }

    private static void WriteBound(Utf8JsonWriter json, ReadOnlySpan<byte> name, long? bound)
    {
        if (bound is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
