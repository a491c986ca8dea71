using Selon.Documents;
using Selon.Documents.Formats;

namespace Selon.Quality.Claims;

/// <summary>The articles of a folder with claims annotated: <c>articles.jsonl</c> beside <c>gold.json</c>.</summary>
internal static class ClaimArticles
{
    /// <summary>Reads them; the source of each document is the id that the annotation names it by.</summary>
    public static IReadOnlyList<Document> Read(string folder)
    {
        using var stream = File.OpenRead(Path.Combine(folder, "articles.jsonl"));
        return [.. JsonLinesReader.Read(stream, "articles.jsonl", new DocumentOptions()).Select(result =>
            result.Document ?? throw new InvalidDataException(result.Error!.ToString()))];
    }
}
