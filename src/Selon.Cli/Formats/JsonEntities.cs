using System.Text.Json;
using Selon.Knowledge;

namespace Selon.Cli.Formats;

/// <summary>The field <c>entities</c> of the JSON format.</summary>
internal static class JsonEntities
{
    private static readonly Dictionary<EntityKind, JsonEncodedText> s_kinds =
        Enum.GetValues<EntityKind>().ToDictionary(k => k, k => JsonEncodedText.Encode(k.ToString().ToLowerInvariant()));

    /// <summary>Writes the field.</summary>
    public static void Write(Utf8JsonWriter json, Reading reading)
    {
        var mentions = reading.Entities.Mentions.ToLookup(m => m.Entity);
        json.WriteStartArray("entities"u8);
        for (var i = 0; i < reading.Entities.Entities.Count; i++)
        {
            var entity = reading.Entities.Entities[i];
            json.WriteStartObject();
            json.WriteString("id"u8, entity.Id);
            json.WriteString("kind"u8, s_kinds[entity.Kind]);
            json.WriteString("name"u8, entity.Name);
            json.WriteString("name_fr"u8, entity.FrenchName);
            json.WriteString("country"u8, entity.Country);
            json.WriteString("sector"u8, entity.Sector);
            WriteRoles(json, entity);
            WritePlace(json, entity);
            json.WriteStartArray("mentions"u8);
            foreach (var mention in mentions[i])
            {
                json.WriteStartObject();
                JsonFormat.WriteSpan(json, reading.Document.Text, mention.Span);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteRoles(Utf8JsonWriter json, TextEntity entity)
    {
        json.WriteStartArray("roles"u8);
        foreach (var role in entity.Roles)
            json.WriteStringValue(role);
        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, TextEntity entity)
    {
        if (entity.Known?.Coordinates is not { } place)
        {
            json.WriteNull("coordinates"u8);
            return;
        }
        json.WriteStartObject("coordinates"u8);
        json.WriteNumber("latitude"u8, Math.Round(place.Latitude, 5));
        json.WriteNumber("longitude"u8, Math.Round(place.Longitude, 5));
        json.WriteNumber("radius_km"u8, place.RadiusKilometers);
        json.WriteEndObject();
    }
}
