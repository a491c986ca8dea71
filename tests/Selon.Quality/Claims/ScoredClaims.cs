using System.Text.Json;
using Selon.Claims;
using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Claims.Origins;
using Selon.Documents;

namespace Selon.Quality.Claims;

/// <summary>The claims and origins of a number of articles, annotated or found.</summary>
internal sealed record ScoredClaims(IReadOnlyList<ScoredClaim> Claims, IReadOnlyList<ScoredOrigin> Origins, IReadOnlyList<ScoredLink> Links)
{
    /// <summary>The mentions of all claims.</summary>
    public IReadOnlyList<ScoredMention> Mentions { get; } = [.. Claims.SelectMany(claim => claim.Mentions)];

    /// <summary>Reads <c>gold.json</c>.</summary>
    public static ScoredClaims Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = json.RootElement;
        return new ScoredClaims(
            [.. root.GetProperty("claims").EnumerateArray().Select(ReadClaim)],
            [.. root.GetProperty("origins").EnumerateArray().Select(ReadOrigin)],
            [.. root.GetProperty("links").EnumerateArray().Select(link => new ScoredLink(Text(link, "a")!, Text(link, "b")!, Text(link, "type")!))]);
    }

    /// <summary>The claims of several folders as one.</summary>
    public static ScoredClaims Of(IEnumerable<ScoredClaims> parts)
    {
        var all = parts.ToList();
        return new ScoredClaims([.. all.SelectMany(p => p.Claims)], [.. all.SelectMany(p => p.Origins)], [.. all.SelectMany(p => p.Links)]);
    }

    /// <summary>The claims and origins that were found; documents are named by their source, as the annotation does.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="origins">The origins.</param>
    /// <param name="documents">All documents read.</param>
    public static ScoredClaims Of(IEnumerable<Claim> claims, IEnumerable<OriginGroup> origins, IEnumerable<Document> documents)
    {
        var sources = documents.ToDictionary(document => document.Id, document => document.Source, StringComparer.Ordinal);
        return new ScoredClaims(
            [.. claims.Select(claim => new ScoredClaim(claim.Id, claim.Status, claim.IndependentAsserting, claim.IndependentDenying,
                [.. claim.Mentions.Select(m => new ScoredMention(sources[m.Document], claim.Id, m.Stance, [m.Place], m.Quote))]) { Text = claim.Text })],
            [.. origins.Select(origin => new ScoredOrigin(origin.Kind.ToString(), [.. origin.Documents.Select(id => sources[id])], [], origin.First is { } first ? sources[first] : null))],
            []);
    }

    private static ScoredClaim ReadClaim(JsonElement claim)
    {
        var id = Text(claim, "id")!;
        return new ScoredClaim(id, StatusOf(Text(claim, "status")!), Number(claim, "independent_asserting"), Number(claim, "independent_denying"),
            [.. claim.GetProperty("mentions").EnumerateArray().Select(mention => ReadMention(id, mention))])
        {
            Text = Text(claim, "gist") ?? "",
        };
    }

    private static ScoredMention ReadMention(string claim, JsonElement mention)
    {
        var field = Text(mention, "in") == "title" ? ArticleField.Title : ArticleField.Text;
        List<FieldSpan> places = [Place(mention)];
        if (mention.TryGetProperty("alt", out var others))
            places.AddRange(others.EnumerateArray().Select(Place));
        return new ScoredMention(Text(mention, "doc")!, claim, Enum.Parse<Stance>(Text(mention, "stance")!, ignoreCase: true), places, Text(mention, "quote") ?? "")
        {
            HasSource = Text(mention, "source") is not null,
        };

        FieldSpan Place(JsonElement span) => new(field, span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());
    }

    private static ScoredOrigin ReadOrigin(JsonElement origin) =>
        new(Text(origin, "kind")!, Texts(origin, "docs"), Texts(origin, "heavy"), Text(origin, "first"));

    private static ClaimStatus StatusOf(string written) => Enum.Parse<ClaimStatus>(written.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true);

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IReadOnlyList<string> Texts(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(v => v.GetString()!)] : [];

    private static int Number(JsonElement parent, string name) => parent.TryGetProperty(name, out var value) ? value.GetInt32() : 0;
}
