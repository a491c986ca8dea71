using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Selon.Claims;
using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Claims.Propositions;
using Selon.Cli.Exports;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Cli;

public sealed class ClaimExportTests
{
    private const string Body = "Hier 😀, « =SOMME(A1) », a dit le maire.";

    [Fact]
    public void A_table_has_a_row_for_each_mention_and_no_formula()
    {
        var bytes = Write(ClaimCsv.Write, Content(SampleClaims.Claims));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1 + SampleClaims.Claims.Sum(c => c.Mentions.Count), lines.Length);
        Snapshot.Matches(Encoding.UTF8.GetString(bytes), "Snapshots/claims.csv");
        var formula = Encoding.UTF8.GetString(Write(ClaimCsv.Write, Content([Odd("=SOMME(A1)")])));
        Assert.DoesNotContain(",=SOMME", formula, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_are_json_objects()
    {
        var lines = Encoding.UTF8.GetString(Write(ClaimJsonLines.Write, Content([.. SampleClaims.Claims, Odd("a\nb\u2028\ud800")]))).TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
    }

    [Fact]
    public void A_graph_has_speakers_claims_and_their_edges()
    {
        var bytes = Write(ClaimGraph.Write, Content([.. SampleClaims.Claims, Odd("a\u0001b\ud800")]));
        var graph = XDocument.Load(new MemoryStream(bytes));
        XNamespace ns = "http://graphml.graphdrawing.org/xmlns";
        var nodes = graph.Descendants(ns + "node").Select(n => (string)n.Attribute("id")!).ToList();
        Assert.Equal(nodes.Count, nodes.Distinct().Count());
        Assert.All(graph.Descendants(ns + "edge"), e =>
        {
            Assert.Contains((string)e.Attribute("source")!, nodes);
            Assert.Contains((string)e.Attribute("target")!, nodes);
        });
        // The two copies of one dispatch count once.
        var weight = graph.Descendants(ns + "edge").First(e => (string)e.Attribute("source")! == "speaker:Q1").Elements(ns + "data").Last().Value;
        Assert.Equal("1", weight);
    }

    [Fact]
    public void The_selectors_of_linked_data_find_the_exact_words()
    {
        var bytes = Write(ClaimLinkedData.Write, Content([Odd("=SOMME(A1)")]));
        using var json = JsonDocument.Parse(bytes);
        var annotation = json.RootElement.GetProperty("@graph").EnumerateArray()
            .Single(node => node.TryGetProperty("oa:hasTarget", out _));
        var selectors = annotation.GetProperty("oa:hasTarget").GetProperty("oa:hasSelector");
        var (position, quote) = (selectors[0], selectors[1]);
        var text = new SourceText(Body);
        var span = new TextSpan(text.Utf16Offset(position.GetProperty("oa:start").GetInt32()), text.Utf16Offset(position.GetProperty("oa:end").GetInt32()));
        Assert.Equal(quote.GetProperty("oa:exact").GetString(), text.Slice(span));
        Assert.Contains(quote.GetProperty("oa:prefix").GetString() + text.Slice(span) + quote.GetProperty("oa:suffix").GetString(), Body, StringComparison.Ordinal);
        Snapshot.Matches(Encoding.UTF8.GetString(Write(ClaimLinkedData.Write, Content(SampleClaims.Claims))) + "\n", "Snapshots/claims.jsonld");
    }

    private static Claim Odd(string words)
    {
        var start = Body.Contains(words, StringComparison.Ordinal) ? new SourceText(Body).CodePointOffset(Body.IndexOf(words, StringComparison.Ordinal)) : 0;
        return new Claim
        {
            Id = "c3", Text = words, Status = ClaimStatus.Unverified,
            Mentions =
            [
                new ClaimMention
                {
                    Id = "m6", Document = "sha256:a", Place = new FieldSpan(ArticleField.Text, start, start + words.Length), Span = new TextSpan(0, words.Length),
                    Quote = words, Stance = Stance.Assert, By = new Speaker(words, words, null, false), Proposition = new Proposition { Text = words }, Rule = "sample",
                },
            ],
        };
    }

    private static ExportedClaims Content(IReadOnlyList<Claim> claims) => new(claims, SampleClaims.Documents, SampleClaims.Origins)
    {
        TextOf = (_, field) => field == ArticleField.Text ? Body : null,
        NameOf = id => id == "Q1" ? "Governor" : null,
    };

    private static byte[] Write(Action<ExportedClaims, Stream> write, ExportedClaims content)
    {
        using var stream = new MemoryStream();
        write(content, stream);
        return stream.ToArray();
    }
}
