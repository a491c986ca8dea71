using System.Buffers;
using System.Text.Json;
using Selon.Events;
using Selon.Events.Plover;
using Selon.Text;

namespace Selon.Cli.Formats;

/// <summary>Events with the field names of POLECAT, an object a line. docs/reference/events.md describes every field.</summary>
internal sealed class PloverFormat : OutputFormat
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = ReadableEncoder.Instance, SkipValidation = true };

    public override void Write(Reading reading, IBufferWriter<byte> output)
    {
        foreach (var e in reading.Events)
        {
            using (var json = new Utf8JsonWriter(output, s_options))
                PloverJson.Write(json, Record(reading, e));
            output.Write("\n"u8);
        }
    }

    /// <summary>An event of a reading as a record of PLOVER.</summary>
    internal static PloverRecord Record(Reading reading, Event e)
    {
        var document = reading.Document;
        var (type, mode) = PloverFolding.Fold(e.Type, e.Mode, e.Factuality);
        return new PloverRecord
        {
            Id = $"{document.Id}/{e.Id}",
            StoryId = document.Id,
            Type = type,
            Mode = mode,
            Cameo = e.Cameo,
            Date = Day(e) ?? document.Published,
            Actors = [.. e.Actors.Select(p => Party(reading, p))],
            Recipients = [.. e.Recipients.Select(p => Party(reading, p))],
            Place = Place(reading, e.Place),
            Factuality = e.Factuality,
            SaidBy = [.. e.SaidBy.Select(p => Words(reading, p.Span))],
            Numbers = [.. e.Numbers.Select(n => (n.Kind, Words(reading, n.Span), n.SaidBy is { } by ? Words(reading, by.Span) : null))],
            Words = string.Join(" … ", e.Trigger.Select(span => Words(reading, span))),
            Source = document.Outlet ?? document.Source,
            Published = document.Published,
            Language = document.Language,
        };
    }

    // A month or a year keeps its precision; of a stretch the first day counts.
    private static string? Day(Event e)
    {
        if (e.Time?.Edtf is not { } edtf)
            return null;
        var first = edtf.TrimStart('[').Split('/', ']')[0].Split("..")[0].TrimEnd('?', '~', '%');
        return first.Length is 4 or 7 or 10 && first.All(c => char.IsAsciiDigit(c) || c == '-') ? first : e.Time.Begin?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static PloverParty Party(Reading reading, Participant participant)
    {
        var raw = Words(reading, participant.Span);
        if (participant.Entity is not { } index)
            return new PloverParty(raw);
        var entity = reading.Entities.Entities[index];
        return new PloverParty(raw, entity.Name, entity.Country, entity.Sector, Wikidata(entity.Id));
    }

    private static PloverPlace? Place(Reading reading, EventPlace? place)
    {
        if (place is null)
            return null;
        var raw = Words(reading, place.Span);
        if (place.Entity is not { } index)
            return new PloverPlace(raw);
        var entity = reading.Entities.Entities[index];
        return new PloverPlace(raw, entity.Name, entity.Country, entity.Known?.Coordinates?.Latitude, entity.Known?.Coordinates?.Longitude);
    }

    private static string? Wikidata(string id) => id.Length > 1 && id[0] == 'Q' && id.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 ? id : null;

    private static string Words(Reading reading, TextSpan span) => span.Of(reading.Document.Text.Text).ToString();
}
