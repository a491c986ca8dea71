using System.Text.Json;
using Selon.Claims;
using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Cli.Formats;
using Selon.Text;

namespace Selon.Cli.Exports;

/// <summary>
/// Claims as JSON-LD 1.1: each a <c>schema:Claim</c> that goes back to its mentions by PROV-O, each mention a W3C Web
/// Annotation whose selectors say the exact characters.
/// </summary>
/// <remarks>Positions count Unicode code points of the field, as the Web Annotation Data Model asks.</remarks>
internal static class ClaimLinkedData
{
    private const int Context = 32;

    /// <summary>Writes one document with a graph.</summary>
    public static void Write(ExportedClaims content, Stream output)
    {
        using var json = new Utf8JsonWriter(output, ClaimJson.Options);
        json.WriteStartObject();
        WriteContext(json);
        json.WriteStartArray("@graph");
        var documents = new HashSet<string>(StringComparer.Ordinal);
        var speakers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in content.Claims)
        {
            WriteClaim(json, claim);
            foreach (var mention in claim.Mentions)
            {
                if (documents.Add(mention.Document))
                    WriteDocument(json, content, mention.Document);
                if (mention.By is { } by && speakers.Add(by.Key))
                    WriteSpeaker(json, content, by);
                WriteMention(json, content, claim, mention);
            }
        }
        foreach (var origin in content.Origins)
            WriteOrigin(json, origin);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    private static void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        json.WriteString("schema", "https://schema.org/");
        json.WriteString("prov", "http://www.w3.org/ns/prov#");
        json.WriteString("oa", "http://www.w3.org/ns/oa#");
        json.WriteString("xsd", "http://www.w3.org/2001/XMLSchema#");
        json.WriteString("selon", "urn:selon:term:");
        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("@id", ClaimId(claim.Id));
        Types(json, "schema:Claim", "prov:Entity");
        json.WriteString("schema:text", claim.Text);
        json.WriteString("selon:status", ClaimNames.Of(claim.Status));
        json.WriteNumber("selon:independentAsserting", claim.IndependentAsserting);
        json.WriteNumber("selon:independentDenying", claim.IndependentDenying);
        if (claim.First is { } first)
            json.WriteString("selon:first", first);
        if (claim.Last is { } last)
            json.WriteString("selon:last", last);
        if (claim.Mentions.Count > 0)
            Reference(json, "schema:firstAppearance", DocumentId(claim.Mentions[0].Document));
        References(json, "schema:appearance", claim.Mentions.Select(m => DocumentId(m.Document)).Distinct());
        References(json, "prov:wasDerivedFrom", claim.Mentions.Select(m => MentionId(m.Id)));
        foreach (var links in claim.Links.GroupBy(link => link.Type))
            References(json, "selon:" + ClaimNames.Of(links.Key).Replace(' ', '-'), links.Select(link => ClaimId(link.To)));
        json.WriteEndObject();
    }

    private static void WriteMention(Utf8JsonWriter json, ExportedClaims content, Claim claim, ClaimMention mention)
    {
        json.WriteStartObject();
        json.WriteString("@id", MentionId(mention.Id));
        Types(json, "oa:Annotation", "prov:Entity");
        Reference(json, "oa:motivatedBy", "oa:classifying");
        Reference(json, "oa:hasBody", ClaimId(claim.Id));
        json.WriteString("selon:stance", ClaimNames.Of(mention.Stance));
        if (mention.By is { } by)
            Reference(json, "prov:wasAttributedTo", SpeakerId(by));
        Reference(json, "prov:wasDerivedFrom", DocumentId(mention.Document));
        if (mention.At is { } at)
            json.WriteString("selon:at", at);
        json.WriteStartObject("oa:hasTarget");
        json.WriteString("@type", "oa:SpecificResource");
        Reference(json, "oa:hasSource", DocumentId(mention.Document));
        json.WriteString("selon:in", mention.Place.Field == ArticleField.Title ? "title" : "text");
        json.WriteStartArray("oa:hasSelector");
        json.WriteStartObject();
        json.WriteString("@type", "oa:TextPositionSelector");
        json.WriteNumber("oa:start", mention.Place.Start);
        json.WriteNumber("oa:end", mention.Place.End);
        json.WriteEndObject();
        WriteQuote(json, content, mention);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteQuote(Utf8JsonWriter json, ExportedClaims content, ClaimMention mention)
    {
        json.WriteStartObject();
        json.WriteString("@type", "oa:TextQuoteSelector");
        json.WriteString("oa:exact", mention.Quote);
        if (content.TextOf(mention.Document, mention.Place.Field) is { } written)
        {
            var text = new SourceText(written);
            var length = text.CodePointOffset(text.Length);
            if (mention.Place.End <= length)
            {
                json.WriteString("oa:prefix", Between(text, Math.Max(0, mention.Place.Start - Context), mention.Place.Start));
                json.WriteString("oa:suffix", Between(text, mention.Place.End, Math.Min(length, mention.Place.End + Context)));
            }
        }
        json.WriteEndObject();
    }

    private static string Between(SourceText text, int start, int end) => text.Slice(new TextSpan(text.Utf16Offset(start), text.Utf16Offset(end)));

    private static void WriteDocument(Utf8JsonWriter json, ExportedClaims content, string id)
    {
        json.WriteStartObject();
        json.WriteString("@id", DocumentId(id));
        Types(json, "schema:NewsArticle", "prov:Entity");
        if (content.Documents.GetValueOrDefault(id) is { } document)
        {
            json.WriteString("schema:identifier", document.Source);
            if (document.Title is { } title)
                json.WriteString("schema:headline", title);
            if (document.Published is { } published)
                json.WriteString("schema:datePublished", published);
            if (document.Url is { } url)
                json.WriteString("schema:url", url);
            if (document.Outlet is { } outlet)
            {
                json.WriteStartObject("schema:publisher");
                json.WriteString("@type", "schema:Organization");
                json.WriteString("schema:name", outlet);
                json.WriteEndObject();
            }
        }
        json.WriteEndObject();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, ExportedClaims content, Speaker speaker)
    {
        json.WriteStartObject();
        json.WriteString("@id", SpeakerId(speaker));
        json.WriteString("@type", "prov:Agent");
        json.WriteString("schema:name", speaker.Entity is { } entity && content.NameOf(entity) is { } name ? name : speaker.Name);
        if (speaker.Entity is { } known && known.StartsWith('Q') && known.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0)
            Reference(json, "schema:sameAs", "http://www.wikidata.org/entity/" + known);
        json.WriteEndObject();
    }

    private static void WriteOrigin(Utf8JsonWriter json, Selon.Claims.Origins.OriginGroup origin)
    {
        json.WriteStartObject();
        json.WriteString("@id", "urn:selon:origin:" + Escaped(origin.Id));
        Types(json, "prov:Collection");
        json.WriteString("selon:kind", ClaimNames.Of(origin.Kind));
        References(json, "prov:hadMember", origin.Documents.Select(DocumentId));
        json.WriteEndObject();
    }

    private static void Types(Utf8JsonWriter json, params ReadOnlySpan<string> types)
    {
        json.WriteStartArray("@type");
        foreach (var type in types)
            json.WriteStringValue(type);
        json.WriteEndArray();
    }

    private static void Reference(Utf8JsonWriter json, string name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }

    private static void References(Utf8JsonWriter json, string name, IEnumerable<string> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
        {
            json.WriteStartObject();
            json.WriteString("@id", id);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string ClaimId(string id) => "urn:selon:claim:" + Escaped(id);

    private static string MentionId(string id) => "urn:selon:mention:" + Escaped(id);

    private static string DocumentId(string id) => "urn:selon:document:" + Escaped(id);

    private static string SpeakerId(Speaker speaker) => "urn:selon:speaker:" + Escaped(speaker.Key);

    private static string Escaped(string id) => Uri.EscapeDataString(id);
}
