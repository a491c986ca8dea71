using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Selon.Claims;
using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Claims.Origins;
using Selon.Claims.Origins.Keys;
using Selon.Claims.Origins.Outlets;
using Selon.Claims.Propositions;
using Selon.Claims.Status;
using Selon.Knowledge;
using Selon.Quality.Claims;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Quality.Origins;

/// <summary>
/// Scores counts and status on the annotated mentions and their annotated grouping: what is measured is whom each goes back
/// to and what that amounts to.
/// </summary>
internal static class StatusCommand
{
    /// <summary>Runs the command.</summary>
    public static int Run(string[] args)
    {
        var models = Options.Value(args, "--models") ?? Path.Combine("models", "fr");
        var knowledge = KnowledgeBase.Compile([Options.Value(args, "--knowledge") ?? "knowledge"], out _);
        var statements = File.Exists(Path.Combine(models, "statements.tsv")) ? StatementFinder.Load(models) : new StatementFinder(Lexicon.French);
        var reader = new ArticleReader(Analyzer.Load(models), KnowledgeReader.Load(models, knowledge), statements);
        var outlets = new OutletDirectory(knowledge);
        var keys = new OriginKeys(knowledge, outlets);
        var (reading, signing) = (TimeSpan.Zero, TimeSpan.Zero);
        var (claims, status, asserting, denying) = (0, 0, 0, 0);
        var all = new List<(ScoredClaims Gold, ScoredClaims Found)>();
        foreach (var folder in OriginsCommand.Folders(args))
        {
            var documents = ClaimArticles.Read(folder);
            var watch = Stopwatch.StartNew();
            var readings = documents.ToDictionary(d => d.Source, reader.Read, StringComparer.Ordinal);
            reading += watch.Elapsed;
            watch.Restart();
            DocumentSignature[] signatures = [.. documents.Select(d => DocumentSignature.Of(readings[d.Source].Article, outlets, keys.Speakers(readings[d.Source])))];
            signing += watch.Elapsed;
            if (args.Contains("--speakers"))
                signatures.Zip(documents).ToList().ForEach(d => Console.WriteLine($"  {d.Second.Source} {d.Second.Outlet}: {string.Join(", ", d.First.Speakers)}"));
            var groups = OriginFinder.Find(signatures);
            var origins = DocumentOrigin.Of(signatures, groups);
            var pair = (Gold: ScoredClaims.Read(Path.Combine(folder, "gold.json")), Found: ScoredClaims.Of([], groups, documents));
            all.Add(pair);
            var (here, right) = (0, 0);
            using var gold = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "gold.json")));
            foreach (var json in gold.RootElement.GetProperty("claims").EnumerateArray())
            {
                var scored = pair.Gold.Claims.Single(c => c.Id == json.GetProperty("id").GetString());
                var marked = json.GetProperty("mentions").EnumerateArray().Select(m => (Json: m, Mention: Make(m, readings, keys))).ToList();
                var claim = ClaimAssembler.Assemble([.. marked.Select(m => m.Mention)], origins);
                here++;
                right += claim.Status == scored.Status ? 1 : 0;
                asserting += claim.IndependentAsserting == scored.Asserting ? 1 : 0;
                denying += claim.IndependentDenying == scored.Denying ? 1 : 0;
                if (args.Contains("--errors") && (claim.Status != scored.Status || claim.IndependentAsserting != scored.Asserting || claim.IndependentDenying != scored.Denying))
                    Print(scored, claim, marked, origins);
            }
            claims += here;
            status += right;
            Console.WriteLine($"{Path.GetFileName(folder),-20} status {right} of {here}; origins {new ClaimScore(pair.Gold, pair.Found).Origins}");
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"all                  status {100.0 * status / claims:F1} % of {claims}, asserting {100.0 * asserting / claims:F1} %, denying {100.0 * denying / claims:F1} %"));
        Console.WriteLine($"same origin          {new ClaimScore(ScoredClaims.Of(all.Select(a => a.Gold)), ScoredClaims.Of(all.Select(a => a.Found))).Origins}");
        if (args.Contains("--time"))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"signatures took {signing.TotalMilliseconds:F0} ms, {100 * signing / reading:F1} % of the {reading.TotalMilliseconds:F0} ms for reading the articles"));
        return 0;
    }

    private static void Print(ScoredClaim scored, Claim claim, List<(JsonElement Json, ClaimMention Mention)> marked, IReadOnlyDictionary<string, DocumentOrigin> origins)
    {
        Console.WriteLine($"  {scored.Id} {scored.Status} {scored.Asserting}/{scored.Denying} found {claim.Status} {claim.IndependentAsserting}/{claim.IndependentDenying}: {scored.Text}");
        foreach (var (json, mention) in marked)
            Console.WriteLine($"      {Text(json, "doc")} {mention.Stance} [{Text(json, "source")}] {Text(json, "origin_key")} = {string.Join(" + ", CommonOrigins.Of(mention, origins[mention.Document]))}");
    }

    private static ClaimMention Make(JsonElement json, Dictionary<string, ArticleReading> readings, OriginKeys keys)
    {
        var reading = readings[Text(json, "doc")!];
        var span = Span(json, "start", "end", Text(json, "in"), reading.Article);
        var source = json.TryGetProperty("source_start", out _) ? Span(json, "source_start", "source_end", Text(json, "source_in"), reading.Article) : default(TextSpan?);
        var mention = new ClaimMention
        {
            Id = $"{Text(json, "doc")}:{span.Start}:{span.End}", Document = reading.Article.Document.Id, Place = reading.Article.Place(span), Span = span,
            Quote = Text(json, "quote")!, Stance = Enum.Parse<Stance>(Text(json, "stance")!, ignoreCase: true), At = reading.Article.Document.Published,
            Proposition = new Proposition { Text = Text(json, "quote")! }, Rule = "gold",
            Statement = source is { } who ? reading.Attributed.Statements.FirstOrDefault(s => s.Sources.Any(o => o.Span.Overlaps(who)) && s.Content.Any(c => c.Overlaps(span)))?.Id
                ?? reading.Attributed.Statements.FirstOrDefault(s => s.Sources.Any(o => o.Span.Overlaps(who)))?.Id : null,
        };
        return mention with { Origins = mention.Statement is null && source is { } phrase ? keys.Of(phrase, reading) : keys.Of(mention, reading) };
    }

    private static TextSpan Span(JsonElement json, string start, string end, string? field, Article article)
    {
        var before = field == "title" || article.TextStart == 0 ? 0 : article.Joined.CodePointOffset(article.TextStart);
        return new TextSpan(article.Joined.Utf16Offset(before + json.GetProperty(start).GetInt32()), article.Joined.Utf16Offset(before + json.GetProperty(end).GetInt32()));
    }

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
