using System.Text.Json;
using Selon.Claims.Articles;
using Selon.Claims.Grouping;
using Selon.Claims.Mentions;

namespace Selon.Quality.Grouping;

/// <summary>Writes the groups of the mentions that were found, in the form of the annotated ones.</summary>
internal static class Prediction
{
    /// <summary>Writes a file.</summary>
    public static void Write(string file, IReadOnlyList<ClaimMention> mentions)
    {
        using var stream = File.Create(file);
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteStartArray("claims");
        foreach (var group in ClaimGrouper.Group(mentions))
        {
            json.WriteStartObject();
            json.WriteString("id", group[0].Id);
            json.WriteStartArray("mentions");
            foreach (var mention in group)
            {
                json.WriteStartObject();
                json.WriteString("doc", mention.Document);
                json.WriteString("in", mention.Place.Field == ArticleField.Title ? "title" : "text");
                json.WriteNumber("start", mention.Place.Start);
                json.WriteNumber("end", mention.Place.End);
                json.WriteString("stance", mention.Stance.ToString().ToLowerInvariant());
                json.WriteString("quote", mention.Quote);
                if (mention.About is { } about)
                    json.WriteString("about", about);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("origins");
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
