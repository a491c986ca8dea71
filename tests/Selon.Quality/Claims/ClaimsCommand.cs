using System.Text.Json;
using Selon.Claims;
using Selon.Claims.Articles;
using Selon.Documents;
using Selon.Knowledge;
using Selon.Quality.Origins;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Syntax;

namespace Selon.Quality.Claims;

/// <summary>Scores claims from end to end: mentions, stances, grouping, status and origins, each folder by itself and all together.</summary>
internal static class ClaimsCommand
{
    /// <summary>Runs the command.</summary>
    public static int Run(string[] args)
    {
        var folders = OriginsCommand.Folders(args);
        if (folders.Count == 0)
            return Options.NoData("claims");
        var models = Options.Value(args, "--models") ?? Path.Combine("models", "fr");
        var knowledge = KnowledgeBase.Compile([Options.Value(args, "--knowledge") ?? "knowledge"], out _);
        var reader = new ArticleReader(Analyzer.Load(models), KnowledgeReader.Load(models, knowledge), new StatementFinder(Lexicon.French));
        var finder = new ClaimFinder(knowledge);
        var (gold, found) = (new List<ScoredClaims>(), new List<ScoredClaims>());
        foreach (var folder in folders)
        {
            var documents = ClaimArticles.Read(folder);
            gold.Add(ScoredClaims.Read(Path.Combine(folder, "gold.json")));
            found.Add(Read(documents, reader, finder));
            Print(Path.GetFileName(folder), new ClaimScore(gold[^1], found[^1]), args.Contains("--errors"));
            if (Options.Value(args, "--save") is { } file && folders.Count == 1)
                Save(found[^1], file);
        }
        if (folders.Count > 1)
            Print("all", new ClaimScore(ScoredClaims.Of(gold), ScoredClaims.Of(found)), withErrors: false);
        return 0;
    }

    /// <summary>What the program finds in articles.</summary>
    public static ScoredClaims Read(IReadOnlyList<Document> documents, ArticleReader reader, ClaimFinder finder)
    {
        var set = finder.Find(documents.Select(reader.Read));
        return ScoredClaims.Of(set.Claims, set.Origins, documents);
    }

    private static void Print(string name, ClaimScore score, bool withErrors)
    {
        Console.WriteLine($"== {name}");
        foreach (var line in score.Lines().Concat(withErrors ? score.Errors() : []))
            Console.WriteLine(line);
    }

    // In the form that other scorers read.
    private static void Save(ScoredClaims claims, string file)
    {
        using var stream = File.Create(file);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteStartArray("claims");
        foreach (var claim in claims.Claims)
        {
            json.WriteStartObject();
            json.WriteString("id", claim.Id);
            json.WriteString("text", claim.Text);
            json.WriteString("status", claim.Status == ClaimStatus.SingleSource ? "single source" : claim.Status.ToString().ToLowerInvariant());
            json.WriteNumber("independent_asserting", claim.Asserting);
            json.WriteNumber("independent_denying", claim.Denying);
            json.WriteStartArray("mentions");
            foreach (var mention in claim.Mentions)
            {
                json.WriteStartObject();
                json.WriteString("doc", mention.Document);
                json.WriteString("in", mention.Places[0].Field == ArticleField.Title ? "title" : "text");
                json.WriteNumber("start", mention.Places[0].Start);
                json.WriteNumber("end", mention.Places[0].End);
                json.WriteString("quote", mention.Quote);
                json.WriteString("stance", mention.Stance.ToString().ToLowerInvariant());
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("origins");
        foreach (var origin in claims.Origins)
        {
            json.WriteStartObject();
            json.WriteStartArray("docs");
            foreach (var document in origin.Documents)
                json.WriteStringValue(document);
            json.WriteEndArray();
            json.WriteString("first", origin.First);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
