using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Claims.Origins;
using Selon.Claims.Origins.Keys;
using Selon.Claims.Origins.Outlets;
using Selon.Claims.Propositions;
using Selon.Claims.Status;
using Selon.Documents;
using Selon.Documents.Dates;
using Selon.Knowledge;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Syntax;
using Selon.Tests.Knowledge;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Specs;

public sealed class OriginSpecTests
{
    private static readonly IReadOnlyList<SpecBlock> s_origins = SpecBlock.In("claims", "origins");
    private static readonly IReadOnlyList<SpecBlock> s_keys = SpecBlock.In("claims", "origin-keys");
    private static readonly IReadOnlyList<SpecBlock> s_status = SpecBlock.In("claims", "status");
    private static readonly string s_models = Path.Combine(SpecFiles.Root, "models", "fr");
    private static readonly OutletDirectory s_outlets = new(TestedKnowledge.Shipped);
    private static readonly Lazy<ArticleReader> s_reader = new(() => new ArticleReader(
        Analyzer.Load(s_models), KnowledgeReader.Load(s_models, TestedKnowledge.Shipped), new StatementFinder(Lexicon.French)));

    public static TheoryData<string> Origins => [.. s_origins.Select(spec => spec.ToString())];

    public static TheoryData<string> Keys => [.. s_keys.Select(spec => spec.ToString())];

    public static TheoryData<string> Statuses => [.. s_status.Select(spec => spec.ToString())];

    [Theory]
    [MemberData(nameof(Origins))]
    public void Articles_go_back_to_the_origins_that_a_specification_says(string name)
    {
        var spec = s_origins.Single(s => s.ToString() == name);
        var groups = OriginFinder.Find([.. Articles(spec.Text).Select(a => DocumentSignature.Of(a, s_outlets))]);
        Assert.Equal(spec.Expected, groups.Select(g => $"{g.Kind}: {string.Join(' ', g.Documents)}"));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Statements_go_back_to_whom_a_specification_says(string name)
    {
        var spec = s_keys.Single(s => s.ToString() == name);
        var reading = s_reader.Value.Read(new Document("test", "test", new SourceText(spec.Text)) { Outlet = "Test", Published = "2024-05-04" });
        var keys = new OriginKeys(TestedKnowledge.Shipped, s_outlets);
        var found = reading.Attributed.Statements.Where(s => s.Sources.Count > 0).Select(s =>
            $"{reading.Article.Joined.Slice(s.Sources[0].Span)} | {string.Join(' ', keys.Of(Mention(s.Id, Stance.Assert, "test", []), reading))}");
        Assert.Equal(spec.Expected, found);
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Stances_amount_to_the_status_that_a_specification_says(string name)
    {
        var spec = s_status.Single(s => s.ToString() == name);
        var (mentions, documents, lines) = (new List<ClaimMention>(), new Dictionary<string, DocumentOrigin>(StringComparer.Ordinal), new List<string>());
        foreach (var parts in spec.Text.Split('\n').Select(l => l.Split(' ', 4)))
        {
            var outlet = parts[3].ToLowerInvariant();
            documents[parts[2]] = new DocumentOrigin(parts[2]) { Own = outlet, Common = outlet, Outlet = outlet, PublishedMinute = parts[2][0] };
            var stance = parts[1] switch { "asserts" => Stance.Assert, "confirms" => Stance.Confirm, "denies" => Stance.Deny, "doubts" => Stance.Question, _ => Stance.Report };
            mentions.Add(Mention("m" + mentions.Count, stance, parts[2], parts[0] == "-" ? [] : [parts[0]]));
            var claim = ClaimAssembler.Assemble(mentions, documents);
            var line = $"{claim.Status.ToString().ToLowerInvariant()} {claim.IndependentAsserting} {claim.IndependentDenying}";
            if (lines.Count == 0 || lines[^1] != line)
                lines.Add(line);
        }
        Assert.Equal(spec.Expected, lines);
    }

    private static IEnumerable<Article> Articles(string text)
    {
        foreach (var part in text.Split("=== ", StringSplitOptions.RemoveEmptyEntries))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            string?[] head = [.. part[..end].Split(" | ").Select(f => f.Trim() == "-" ? null : f.Trim())];
            yield return Article.Of(new Document(head[0]!, head[0]!, new SourceText(part[(end + 1)..])) { Outlet = head[1], Credit = head[2], PublishedAt = PublicationDate.Moment(head[3]) });
        }
    }

    private static ClaimMention Mention(string id, Stance stance, string document, IReadOnlyList<string> origins) => new()
    {
        Id = id, Statement = id, Document = document, Place = new FieldSpan(ArticleField.Text, id.Length, id.Length + 1), Span = new TextSpan(0, 1), Quote = "-", Stance = stance,
        Origins = origins, Proposition = new Proposition { Text = "-" }, Rule = "spec",
    };
}
