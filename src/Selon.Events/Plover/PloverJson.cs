using System.Text.Json;

namespace Selon.Events.Plover;

/// <summary>Writes records of PLOVER as JSON with the field names of POLECAT. docs/reference/events.md describes every field.</summary>
public static class PloverJson
{
    private const string Separator = "; ";

    /// <summary>Writes a record as one object.</summary>
    public static void Write(Utf8JsonWriter json, PloverRecord record)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(record);
        json.WriteStartObject();
        json.WriteString("Event ID"u8, record.Id);
        json.WriteString("Event Date"u8, record.Date);
        json.WriteString("Event Type"u8, record.Type.Name());
        json.WriteString("Event Mode"u8, record.Mode);
        json.WriteString("Quad Code"u8, PloverFolding.QuadCode(record.Type));
        json.WriteString("CAMEO"u8, record.Cameo);
        WriteParties(json, "Actor", record.Actors);
        WriteParties(json, "Recipient", record.Recipients);
        WritePlace(json, record.Place);
        json.WriteString("Factuality"u8, record.Factuality.Name());
        json.WriteString("Said By"u8, Join(record.SaidBy));
        foreach (var kind in Enum.GetValues<NumberKind>())
            json.WriteString(kind.ToString(), Join(record.Numbers.Where(n => n.Kind == kind).Select(n => n.SaidBy is null ? n.Words : $"{n.Words} [{n.SaidBy}]")));
        json.WriteString("Event Text"u8, record.Words);
        json.WriteString("Source"u8, record.Source);
        json.WriteString("Publication Date"u8, record.Published);
        json.WriteString("Language"u8, record.Language);
        json.WriteString("Story ID"u8, record.StoryId);
        json.WriteString("Version"u8, "selon/1"u8);
        json.WriteEndObject();
    }

    // Lists of one party stand in step: an unknown name is the words, an unknown country or sector is left out of its list.
    private static void WriteParties(Utf8JsonWriter json, string role, IReadOnlyList<PloverParty> parties)
    {
        json.WriteString($"{role} Name", Join(parties.Select(p => p.Name ?? p.Raw)));
        json.WriteString($"{role} Country", Join(parties.Select(p => p.Country).OfType<string>().Distinct()));
        json.WriteString($"{role} Sectors", Join(parties.Select(p => p.Sector).OfType<string>().Distinct()));
        json.WriteString($"{role} Name Raw", Join(parties.Select(p => p.Raw)));
        json.WriteString($"Wikipedia {role} ID", Join(parties.Select(p => p.Wikidata).OfType<string>()));
    }

    private static void WritePlace(Utf8JsonWriter json, PloverPlace? place)
    {
        json.WriteString("Placename"u8, place?.Name);
        json.WriteString("Country"u8, place?.Country);
        WriteDegrees(json, "Latitude"u8, place?.Latitude);
        WriteDegrees(json, "Longitude"u8, place?.Longitude);
        json.WriteString("Raw Placename"u8, place?.Raw);
    }

    private static void WriteDegrees(Utf8JsonWriter json, ReadOnlySpan<byte> name, double? degrees)
    {
        if (degrees is { } number)
            json.WriteNumber(name, Math.Round(number, 5));
        else
            json.WriteNull(name);
    }

    private static string? Join(IEnumerable<string> words)
    {
        var joined = string.Join(Separator, words);
        return joined.Length == 0 ? null : joined;
    }
}
