using System.Text.Json;
using Selon.Cli.Formats;
using Selon.Events.Plover;
using Selon.Store.Actors;
using Selon.Store.Documents;
using Selon.Store.Events;

namespace Selon.Cli.Exports;

/// <summary>The events of a dossier as JSON lines with the field names of POLECAT, as <c>selon read --format plover</c> writes them.</summary>
internal static class EventPlover
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = ReadableEncoder.Instance };

    /// <summary>Writes a line for each event.</summary>
    /// <param name="events">The events.</param>
    /// <param name="documents">Their documents, by id.</param>
    /// <param name="actors">Those who take part, by id.</param>
    /// <param name="output">Where to.</param>
    public static void Write(IEnumerable<StoredEvent> events, IReadOnlyDictionary<string, StoredDocument> documents, IReadOnlyDictionary<string, StoredActor> actors, Stream output)
    {
        foreach (var e in events)
        {
            using (var json = new Utf8JsonWriter(output, s_options))
                PloverJson.Write(json, Record(e, documents.GetValueOrDefault(e.Document.Id), actors));
            output.WriteByte((byte)'\n');
        }
    }

    private static PloverRecord Record(StoredEvent e, StoredDocument? document, IReadOnlyDictionary<string, StoredActor> actors)
    {
        var (type, mode) = PloverFolding.Fold(e.Type, e.Mode, e.Factuality);
        return new PloverRecord
        {
            Id = e.Id,
            StoryId = e.Document.Id,
            Type = type,
            Mode = mode,
            Cameo = e.Cameo,
            Date = e.FirstDay ?? e.Document.Published,
            Actors = [.. e.Actors.Select(p => Party(p, actors))],
            Recipients = [.. e.Recipients.Select(p => Party(p, actors))],
            Place = e.Place is { } place ? PlaceOf(place, actors) : null,
            Factuality = e.Factuality,
            SaidBy = [.. e.SaidBy.Select(p => p.Passage.Text)],
            Numbers = [.. e.Numbers.Select(n => (n.Kind, n.Passage.Text, n.SaidBy?.Passage.Text))],
            Words = string.Join(" … ", e.Trigger.Select(p => p.Text)),
            Source = e.Document.Outlet ?? e.Document.Source,
            Published = e.Document.Published,
            Language = document?.Language ?? "fr",
        };
    }

    private static PloverParty Party(StoredParticipant participant, IReadOnlyDictionary<string, StoredActor> actors) =>
        participant.Entity is { } id && actors.TryGetValue(id, out var actor)
            ? new PloverParty(participant.Passage.Text, actor.Name, actor.Country, actor.Sector, Wikidata(id))
            : new PloverParty(participant.Passage.Text);

    private static PloverPlace PlaceOf(StoredParticipant place, IReadOnlyDictionary<string, StoredActor> actors) =>
        place.Entity is { } id && actors.TryGetValue(id, out var actor)
            ? new PloverPlace(place.Passage.Text, actor.Name, actor.Country, actor.Coordinates?.Latitude, actor.Coordinates?.Longitude)
            : new PloverPlace(place.Passage.Text);

    private static string? Wikidata(string id) => id.Length > 1 && id[0] == 'Q' && id.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 ? id : null;
}
