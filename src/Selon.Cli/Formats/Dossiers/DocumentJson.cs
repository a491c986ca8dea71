using System.Text.Json;
using Selon.Claims.Articles;
using Selon.Store;

namespace Selon.Cli.Formats.Dossiers;

/// <summary>Documents of a dossier, and places in them, as JSON. docs/reference/dossier-json.md describes every field.</summary>
internal static class DocumentJson
{
    /// <summary>Writes the fields that say which document something stands in.</summary>
    public static void WriteHead(Utf8JsonWriter json, DocumentHead head)
    {
        json.WriteString("document"u8, head.Id);
        json.WriteString("source"u8, head.Source);
        json.WriteString("outlet"u8, head.Outlet);
        json.WriteString("title"u8, head.Title);
        json.WriteString("published"u8, head.Published);
        json.WriteString("url"u8, head.Url);
    }

    /// <summary>Writes words of a document as an object.</summary>
    public static void Write(Utf8JsonWriter json, Passage passage)
    {
        json.WriteStartObject();
        WriteFields(json, passage);
        json.WriteEndObject();
    }

    /// <summary>Writes the fields of words of a document.</summary>
    public static void WriteFields(Utf8JsonWriter json, Passage passage)
    {
        json.WriteString("in"u8, passage.Place.Field == ArticleField.Title ? "title" : "text");
        json.WriteNumber("start"u8, passage.Place.Start);
        json.WriteNumber("end"u8, passage.Place.End);
        json.WriteString("text"u8, passage.Text);
    }
}
