using System.Text.Json;
using Selon.Claims;
using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Store.Actors;

namespace Selon.Cli.Formats.Dossiers;

/// <summary>Actors of a dossier as JSON. docs/reference/dossier-json.md describes every field.</summary>
internal static class ActorJson
{
    /// <summary>Writes all that is held of an actor.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="record">What is held.</param>
    /// <param name="documents">The documents of the claims, by id.</param>
    /// <param name="originOf">The id of the origin group of a mention, null for none.</param>
    public static void Write(Utf8JsonWriter json, ActorRecord record, IReadOnlyDictionary<string, DocumentHead> documents, Func<ClaimMention, string?> originOf)
    {
        json.WriteStartObject();
        WriteFields(json, record.Actor);
        Write(json, "asserts"u8, record.Asserts, Claim);
        Write(json, "denies"u8, record.Denies, Claim);
        Write(json, "claimed_by_others"u8, record.ClaimedByOthers, Claim);
        Write(json, "accusations"u8, record.Accusations, StatementJson.Write);
        Write(json, "does"u8, record.Does, EventJson.Write);
        Write(json, "undergoes"u8, record.Undergoes, EventJson.Write);
        Write(json, "says"u8, record.Says, StatementJson.Write);
        json.WriteEndObject();

        void Claim(Utf8JsonWriter to, Claim claim) => ClaimJson.Write(to, claim, documents, originOf);
    }

    private static void WriteFields(Utf8JsonWriter json, StoredActor actor)
    {
        json.WriteString("id"u8, actor.Id);
        json.WriteString("kind"u8, actor.Kind.ToString().ToLowerInvariant());
        json.WriteString("name"u8, actor.Name);
        json.WriteString("name_fr"u8, actor.FrenchName);
        json.WriteString("country"u8, actor.Country);
        json.WriteString("sector"u8, actor.Sector);
        json.WriteNumber("documents"u8, actor.Documents);
        json.WriteNumber("mentions"u8, actor.Mentions);
        json.WriteNumber("statements"u8, actor.Statements);
    }

    private static void Write<T>(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }
}
