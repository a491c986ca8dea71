using System.Text.Json;
using Selon.Cli.Formats;
using Selon.Events;
using Selon.Store.Actors;
using Selon.Store.Events;

namespace Selon.Cli.Exports;

/// <summary>The places of a dossier as GeoJSON (RFC 7946): a feature a place, with what happened there and according to whom.</summary>
/// <remarks>Places without known coordinates are left out.</remarks>
internal static class EventMap
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = ReadableEncoder.Instance, Indented = true };

    /// <summary>Writes the collection.</summary>
    /// <param name="places">Actors of the dossier; those with coordinates become features.</param>
    /// <param name="events">The events; those at one of the places stand in its feature.</param>
    /// <param name="actors">Those who take part, by id.</param>
    /// <param name="output">Where to.</param>
    public static void Write(IEnumerable<StoredActor> places, IEnumerable<StoredEvent> events, IReadOnlyDictionary<string, StoredActor> actors, Stream output)
    {
        var byPlace = events.Where(e => e.Place?.Entity is not null).ToLookup(e => e.Place!.Entity!, StringComparer.Ordinal);
        using var json = new Utf8JsonWriter(output, s_options);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        foreach (var place in places)
        {
            if (place.Coordinates is not { } at)
                continue;
            json.WriteStartObject();
            json.WriteString("type", "Feature");
            json.WriteString("id", place.Id);
            json.WriteStartObject("geometry");
            json.WriteString("type", "Point");
            json.WriteStartArray("coordinates");
            json.WriteNumberValue(at.Longitude);
            json.WriteNumberValue(at.Latitude);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteString("name", place.Name);
            json.WriteString("name_fr", place.FrenchName);
            json.WriteString("country", place.Country);
            json.WriteNumber("documents", place.Documents);
            json.WriteNumber("mentions", place.Mentions);
            json.WriteStartArray("events");
            foreach (var e in byPlace[place.Id])
                WriteEvent(json, e, actors);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteEvent(Utf8JsonWriter json, StoredEvent e, IReadOnlyDictionary<string, StoredActor> actors)
    {
        json.WriteStartObject();
        json.WriteString("id", e.Id);
        json.WriteString("type", e.Type.Name());
        json.WriteString("mode", e.Mode);
        json.WriteString("words", string.Join(" … ", e.Trigger.Select(p => p.Text)));
        WriteNames(json, "actors", e.Actors, actors);
        WriteNames(json, "recipients", e.Recipients, actors);
        json.WriteString("time", e.Time);
        json.WriteString("factuality", e.Factuality.Name());
        WriteNames(json, "said_by", e.SaidBy, actors);
        json.WriteString("document", e.Document.Id);
        json.WriteString("source", e.Document.Source);
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string field, IEnumerable<StoredParticipant> participants, IReadOnlyDictionary<string, StoredActor> actors)
    {
        json.WriteStartArray(field);
        foreach (var participant in participants)
            json.WriteStringValue(participant.Entity is { } id && actors.TryGetValue(id, out var actor) ? actor.Name : participant.Passage.Text);
        json.WriteEndArray();
    }
}
