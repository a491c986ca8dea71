using System.Text.Json;
using Selon.Store.Searching;

namespace Selon.Cli.Formats.Dossiers;

/// <summary>Documents that were found as JSON. docs/reference/dossier-json.md describes every field.</summary>
internal static class SearchJson
{
    /// <summary>Writes a document with what is around the words.</summary>
    public static void Write(Utf8JsonWriter json, SearchHit hit)
    {
        json.WriteStartObject();
        DocumentJson.WriteHead(json, hit.Document.Head);
        json.WriteNumber("characters"u8, hit.Document.Characters);
        if (hit.Document.Statements is { } statements)
            json.WriteNumber("statements"u8, statements);
        else
            json.WriteNull("statements"u8);
        var text = hit.Snippet.Text;
        json.WriteString("snippet"u8, text);
        json.WriteStartArray("matches"u8);
        foreach (var match in hit.Snippet.Matches)
        {
            json.WriteStartObject();
            json.WriteNumber("start"u8, CodePoints(text.AsSpan(0, match.Start)));
            json.WriteNumber("end"u8, CodePoints(text.AsSpan(0, match.End)));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
            count++;
        return count;
    }
}
