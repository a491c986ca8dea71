using System.Text.Json;
using Selon.Claims;
using Selon.Claims.Articles;
using Selon.Claims.Grouping;
using Selon.Claims.Mentions;
using Selon.Claims.Origins;
using Selon.Claims.Status;
using Selon.Documents;
using Selon.Knowledge;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Quality.Origins;

/// <summary>Checks the claims of an annotated article: which statements make one claim, with which stance, and its status.</summary>
/// <remarks>The article lies beside the file of what is expected, as <c>article.txt</c>.</remarks>
internal static class ArticleClaimsCommand
{
    /// <summary>Runs the command.</summary>
    public static int Run(string[] args)
    {
        var file = Options.Value(args, "--gold") ?? Path.Combine("..", "shared", "seed", "expected.json");
        if (!File.Exists(file))
            return Options.NoData(file);
        using var expected = JsonDocument.Parse(File.ReadAllBytes(file));
        var models = Options.Value(args, "--models") ?? Path.Combine("models", "fr");
        var knowledge = KnowledgeBase.Compile([Options.Value(args, "--knowledge") ?? "knowledge"], out _);
        var reader = new ArticleReader(Analyzer.Load(models), KnowledgeReader.Load(models, knowledge), new StatementFinder(Lexicon.French));
        var text = new SourceText(File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, "article.txt")));
        var reading = reader.Read(new Document("sha256:seed", "article.txt", text) { Published = expected.RootElement.GetProperty("facts").GetProperty("published").GetString() });
        var mentions = new ClaimFinder(knowledge).Mentions(reading);
        Claim[] claims = [.. ClaimGrouper.Group(mentions).Select(g => ClaimAssembler.Assemble(g, new Dictionary<string, DocumentOrigin>()))];
        if (args.Contains("--show"))
            Show(mentions, reading);
        var wrong = 0;
        foreach (var json in expected.RootElement.GetProperty("claims").EnumerateArray())
            wrong += Check(json, expected.RootElement.GetProperty("statements"), claims, text) ? 0 : 1;
        return wrong == 0 ? 0 : 1;
    }

    private static bool Check(JsonElement json, JsonElement statements, Claim[] claims, SourceText text)
    {
        var id = json.GetProperty("id").GetString()!;
        var said = statements.EnumerateArray().Where(s => s.GetProperty("about").GetString() == id).Select(s => (Stance: Stand(s), Span: Content(s, text))).ToList();
        // The claim that holds most of the statements; the others are apart.
        var claim = claims.OrderByDescending(c => said.Count(s => Holds(c, s.Stance, s.Span))).First();
        var held = said.Count(s => Holds(claim, s.Stance, s.Span));
        var status = json.GetProperty("status").GetString()!.Replace(" ", "", StringComparison.Ordinal);
        // Appeals take for granted what they are about and are no mentions; who asserts and who denies must be there.
        var isRight = said.Any(s => s.Stance == Stance.Assert && Holds(claim, s.Stance, s.Span)) && said.All(s => s.Stance != Stance.Deny || Holds(claim, s.Stance, s.Span)) && string.Equals(status, claim.Status.ToString(), StringComparison.OrdinalIgnoreCase)
            && claim.Mentions.Count(m => m.Stance == Stance.Deny) > 0 == json.GetProperty("denied_by").GetArrayLength() > 0;
        Console.WriteLine($"{(isRight ? "right" : "wrong")}  {id}: {held} of {said.Count} statements, {claim.Status} (expected {status}), {claim.IndependentAsserting} assert, {claim.IndependentDenying} deny: {claim.Text}");
        return isRight;
    }

    // An appeal or an accusation takes for granted what it is about.
    private static Stance Stand(JsonElement statement) => statement.GetProperty("act").GetString() == "deny" ? Stance.Deny : Stance.Assert;

    private static bool Holds(Claim claim, Stance stance, TextSpan span) =>
        claim.Mentions.Any(m => m.Span.Overlaps(span) && (m.Stance == stance || (stance == Stance.Assert && m.Stance == Stance.Confirm)));

    private static TextSpan Content(JsonElement statement, SourceText text)
    {
        var content = statement.GetProperty("content")[0];
        return new TextSpan(text.Utf16Offset(content.GetProperty("start").GetInt32()), text.Utf16Offset(content.GetProperty("end").GetInt32()));
    }

    private static void Show(IReadOnlyList<ClaimMention> mentions, ArticleReading reading)
    {
        foreach (var mention in mentions)
            Console.WriteLine($"  {mention.Id} {mention.Stance} {mention.Statement} by {mention.By?.Name} [{string.Join(" + ", mention.Origins)}] worth {mention.Worth} about {mention.About} {mention.Rule}: {mention.Quote}");
        foreach (var claim in ArticleClaims.Of(mentions, reading))
            Console.WriteLine($"  {claim.Id} {claim.Status} asserted by {string.Join(", ", claim.AssertedBy)}; denied by {string.Join(", ", claim.DeniedBy)}; {string.Join(' ', claim.Statements)}: {claim.Text}");
    }
}
