using System.Buffers;
using System.Text.Json;
using Selon.Knowledge;
using Selon.Knowledge.Search;

namespace Selon.Cli.Formats;

/// <summary>What the base knows of a phrase as JSON of the schema "selon-knowledge/1". docs/reference/cli.md describes it.</summary>
internal static class KnowledgeJson
{
    /// <summary>The version of the schema; a field never changes its meaning without a new one.</summary>
    public const string Schema = "selon-knowledge/1";

    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = ReadableEncoder.Instance };

    /// <summary>The JSON in UTF-8, with a line end.</summary>
    public static ReadOnlySpan<byte> Of(KnowledgeBase knowledge, SearchResult result, string? at)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("phrase", result.Phrase);
            json.WriteString("at", at);
            json.WriteBoolean("partial", result.IsPartial);
            json.WriteStartArray("findings");
            foreach (var finding in result.Findings)
                Write(json, knowledge, finding);
            json.WriteEndArray();
            WriteOffice(json, result.Office);
            WriteTexts(json, "near", result.NearNames);
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        return buffer.WrittenSpan;
    }

    private static void Write(Utf8JsonWriter json, KnowledgeBase knowledge, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("words", finding.Words);
        json.WriteString("rule", finding.Rule);
        if (finding.Confidence is { } confidence)
            json.WriteNumber("confidence", Math.Round(confidence, 4));
        else
            json.WriteNull("confidence");
        json.WriteString("evidence", finding.Evidence);
        json.WriteString("organ", finding.Organ);
        if (finding.Role is { } role)
            WriteRole(json, role);
        else if (finding.Composed is { } composed)
            WriteComposed(json, composed, finding.Entity!);
        else
            WriteEntity(json, knowledge, finding.Entity!);
        json.WriteEndObject();
    }

    private static void WriteRole(Utf8JsonWriter json, Role role)
    {
        json.WriteStartObject("role");
        json.WriteString("key", role.Key);
        json.WriteString("kind", role.Kind.ToString().ToLowerInvariant());
        WriteTexts(json, "forms_fr", role.FrenchForms);
        WriteTexts(json, "forms_en", role.EnglishForms);
        json.WriteString("sector", role.Sector);
        json.WriteString("office", role.Office);
        json.WriteEndObject();
    }

    private static void WriteComposed(Utf8JsonWriter json, TextEntity composed, Entity state)
    {
        json.WriteStartObject("entity");
        json.WriteString("id", composed.Id);
        json.WriteString("kind", composed.Kind.ToString().ToLowerInvariant());
        WriteTexts(json, "names_fr", [composed.FrenchName]);
        WriteTexts(json, "names_en", [composed.Name]);
        json.WriteString("country", composed.Country);
        json.WriteString("sector", composed.Sector);
        json.WriteString("part_of", state.Id);
        json.WriteEndObject();
    }

    private static void WriteEntity(Utf8JsonWriter json, KnowledgeBase knowledge, Entity entity)
    {
        json.WriteStartObject("entity");
        json.WriteString("id", entity.Id);
        json.WriteString("key", entity.Key);
        json.WriteString("kind", entity.Kind.ToString().ToLowerInvariant());
        json.WriteString("type", entity.Type);
        WriteTexts(json, "names_fr", entity.FrenchNames);
        WriteTexts(json, "names_en", entity.EnglishNames);
        json.WriteString("country", entity.Country);
        json.WriteString("sector", entity.Sector);
        json.WriteString("gender", entity.Gender);
        json.WriteString("owner", entity.Owner);
        json.WriteString("from", entity.From);
        json.WriteString("until", entity.Until);
        json.WriteString("part_of", entity.PartOf is { } whole ? knowledge[whole].Id : null);
        WriteCoordinates(json, entity.Coordinates);
        var of = entity is { Kind: EntityKind.Government, PartOf: { } state } ? knowledge[state] : entity;
        WriteHoldings(json, "offices", entity.Kind == EntityKind.Person ? knowledge.HoldingsBy(entity) : knowledge.HoldingsOf(of));
        json.WriteStartArray("memberships");
        foreach (var membership in knowledge.MembershipsOf(entity))
        {
            json.WriteStartObject();
            json.WriteString("organisation", membership.Organisation.Id);
            json.WriteString("member", membership.Member.Id);
            json.WriteString("role", membership.Role);
            json.WriteString("from", membership.From);
            json.WriteString("until", membership.Until);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("disputes");
        foreach (var dispute in knowledge.DisputesOf(entity))
        {
            json.WriteStartObject();
            json.WriteString("held_by", dispute.HeldBy?.Id);
            json.WriteString("claimed_by", dispute.ClaimedBy?.Id);
            json.WriteString("from", dispute.From);
            json.WriteString("until", dispute.Until);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCoordinates(Utf8JsonWriter json, Coordinates? coordinates)
    {
        if (coordinates is not { } place)
        {
            json.WriteNull("coordinates");
            return;
        }
        json.WriteStartObject("coordinates");
        json.WriteNumber("latitude", place.Latitude);
        json.WriteNumber("longitude", place.Longitude);
        json.WriteNumber("radius_km", place.RadiusKilometers);
        json.WriteNumber("population", place.Population);
        json.WriteEndObject();
    }

    private static void WriteOffice(Utf8JsonWriter json, OfficeFinding? office)
    {
        if (office is null)
        {
            json.WriteNull("office");
            return;
        }
        json.WriteStartObject("office");
        json.WriteString("words", office.Words);
        json.WriteString("role", office.Role.Key);
        json.WriteString("of", office.Of.Id);
        WriteHoldings(json, "holders", office.Holdings);
        json.WriteEndObject();
    }

    private static void WriteHoldings(Utf8JsonWriter json, string name, IEnumerable<OfficeHolding> holdings)
    {
        json.WriteStartArray(name);
        foreach (var holding in holdings)
        {
            json.WriteStartObject();
            json.WriteString("person", holding.Person.Id);
            json.WriteString("name_fr", holding.Person.FrenchName);
            json.WriteString("name_en", holding.Person.EnglishName);
            json.WriteString("of", holding.Of.Id);
            json.WriteString("office", holding.Office);
            json.WriteString("title", holding.Title);
            json.WriteString("from", holding.From);
            json.WriteString("until", holding.Until);
            json.WriteBoolean("acting", holding.IsActing);
            json.WriteString("evidence", holding.Evidence);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
