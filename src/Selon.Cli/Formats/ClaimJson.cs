using System.Text.Json;
using Selon.Claims;
using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Claims.Origins;

namespace Selon.Cli.Formats;

/// <summary>Claims and origins as JSON: an array each. docs/reference/claims-json.md describes every field.</summary>
internal static class ClaimJson
{
    /// <summary>How it is written.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, Encoder = ReadableEncoder.Instance };

    /// <summary>Writes a claim.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="documents">The documents of its mentions, by id.</param>
    /// <param name="originOf">The id of the origin group of a mention, null for none.</param>
    public static void Write(Utf8JsonWriter json, Claim claim, IReadOnlyDictionary<string, DocumentHead> documents, Func<ClaimMention, string?> originOf)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, claim.Id);
        json.WriteString("text"u8, claim.Text);
        json.WriteString("status"u8, ClaimNames.Of(claim.Status));
        json.WriteString("first"u8, claim.First);
        json.WriteString("last"u8, claim.Last);
        json.WriteStartArray("mentions"u8);
        foreach (var mention in claim.Mentions)
            Write(json, mention, documents.GetValueOrDefault(mention.Document), originOf(mention));
        json.WriteEndArray();
        json.WriteNumber("independent_asserting"u8, claim.IndependentAsserting);
        json.WriteNumber("independent_denying"u8, claim.IndependentDenying);
        json.WriteStartArray("links"u8);
        foreach (var link in claim.Links)
        {
            json.WriteStartObject();
            json.WriteString("to"u8, link.To);
            json.WriteString("type"u8, ClaimNames.Of(link.Type));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("history"u8);
        foreach (var change in claim.History)
        {
            json.WriteStartObject();
            json.WriteString("at"u8, change.At);
            json.WriteString("status"u8, ClaimNames.Of(change.Status));
            json.WriteString("because"u8, change.Because);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteGrade(json, claim.Grade);
        json.WriteEndObject();
    }

    /// <summary>Writes an origin group.</summary>
    public static void Write(Utf8JsonWriter json, OriginGroup origin, IReadOnlyDictionary<string, DocumentHead> documents)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, origin.Id);
        json.WriteString("kind"u8, ClaimNames.Of(origin.Kind));
        json.WriteStartArray("documents"u8);
        foreach (var document in origin.Documents)
            json.WriteStringValue(document);
        json.WriteEndArray();
        json.WriteStartArray("sources"u8);
        foreach (var document in origin.Documents)
            json.WriteStringValue(documents.GetValueOrDefault(document)?.Source);
        json.WriteEndArray();
        json.WriteString("first"u8, origin.First);
        json.WriteString("reason"u8, origin.Reason);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ClaimMention mention, DocumentHead? document, string? origin)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, mention.Id);
        json.WriteString("document"u8, mention.Document);
        json.WriteString("source"u8, document?.Source);
        json.WriteString("in"u8, mention.Place.Field == ArticleField.Title ? "title" : "text");
        json.WriteNumber("start"u8, mention.Place.Start);
        json.WriteNumber("end"u8, mention.Place.End);
        json.WriteString("quote"u8, mention.Quote);
        json.WriteString("stance"u8, ClaimNames.Of(mention.Stance));
        json.WriteString("by"u8, mention.By?.Entity);
        json.WriteString("speaker"u8, mention.By?.Name);
        json.WriteString("at"u8, mention.At);
        json.WriteString("statement"u8, mention.Statement);
        json.WriteString("origin"u8, origin);
        json.WriteEndObject();
    }

    private static void WriteGrade(Utf8JsonWriter json, InformationGrade? grade)
    {
        if (grade is null)
        {
            json.WriteNull("grade"u8);
            return;
        }
        json.WriteStartObject("grade"u8);
        json.WriteNumber("number"u8, grade.Number);
        json.WriteString("reason"u8, grade.Reason);
        json.WriteEndObject();
    }
}
