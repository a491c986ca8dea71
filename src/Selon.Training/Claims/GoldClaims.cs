using System.Text.Json;
using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Documents;
using Selon.Text;

namespace Selon.Training.Claims;

/// <summary>Articles around some happenings with the claims that a person marked in them.</summary>
internal sealed class GoldClaims
{
    private GoldClaims()
    {
    }

    /// <summary>The articles by id.</summary>
    public Dictionary<string, Article> Articles { get; } = new(StringComparer.Ordinal);

    /// <summary>The mentions.</summary>
    public List<GoldMention> Mentions { get; } = [];

    /// <summary>Pairs of claims that a matcher is tempted to merge.</summary>
    public List<(string First, string Second)> LookAlikes { get; } = [];

    /// <summary>The links between claims: the two and the relation.</summary>
    public List<(string First, string Second, string Type)> Links { get; } = [];

    /// <summary>The happening of each claim.</summary>
    public Dictionary<string, string> Happenings { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads articles.jsonl and gold.json of a folder.</summary>
    public static GoldClaims Read(string folder)
    {
        var gold = new GoldClaims();
        foreach (var line in File.ReadLines(Path.Combine(folder, "articles.jsonl")).Where(l => l.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            gold.Add(json.RootElement);
        }
        using var claims = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "gold.json")));
        foreach (var claim in claims.RootElement.GetProperty("claims").EnumerateArray())
        {
            var id = claim.GetProperty("id").GetString()!;
            gold.Happenings[id] = claim.GetProperty("happening").GetString()!;
            foreach (var mention in claim.GetProperty("mentions").EnumerateArray())
                gold.AddMention(id, mention);
        }
        foreach (var link in claims.RootElement.GetProperty("links").EnumerateArray())
        {
            var (a, b, type) = (link.GetProperty("a").GetString()!, link.GetProperty("b").GetString()!, link.GetProperty("type").GetString()!);
            if (type.StartsWith("look-alike", StringComparison.Ordinal))
                gold.LookAlikes.Add((a, b));
            else
                gold.Links.Add((a, b, type));
        }
        return gold;
    }

    private void Add(JsonElement json)
    {
        var published = Text(json, "published");
        var document = new Document(Text(json, "id")!, Text(json, "url") ?? "", new SourceText(Text(json, "text")!))
        {
            Title = Text(json, "title"),
            Published = published?[..10],
            Outlet = Text(json, "outlet"),
            Credit = Text(json, "credit"),
        };
        Articles[document.Id] = Article.Of(document);
    }

    private void AddMention(string claim, JsonElement json)
    {
        var article = Articles[Text(json, "doc")!];
        var before = Text(json, "in") == "title" ? 0 : article.Joined.CodePointOffset(article.TextStart);
        if (Text(json, "in") == "title" && article.TextStart == 0)
            return;
        var spans = new List<TextSpan> { Span(json) };
        if (json.TryGetProperty("alt", out var others))
            spans.AddRange(others.EnumerateArray().Select(Span));
        Mentions.Add(new GoldMention(claim, article.Document.Id, Text(json, "quote")!, Enum.Parse<Stance>(Text(json, "stance")!, ignoreCase: true), spans));

        TextSpan Span(JsonElement place) => new(
            article.Joined.Utf16Offset(before + place.GetProperty("start").GetInt32()), article.Joined.Utf16Offset(before + place.GetProperty("end").GetInt32()));
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
