using System.Text;
using Selon.Cli.Formats.Dossiers;
using Selon.Cli.Rendering;
using Selon.Cli.Rendering.Claims;
using Selon.Cli.Rendering.Dossiers;
using Selon.Cli.Running;
using Xunit;

namespace Selon.Tests.Cli.Dossiers;

public sealed class DossierRenderingTests
{
    [Theory]
    [InlineData("fr", false)]
    [InlineData("en", false)]
    [InlineData("fr", true)]
    public void Lists_are_aligned_and_lead_to_their_documents(string language, bool hasColor)
    {
        var name = language + (hasColor ? ".color" : "");
        var appearance = new Appearance(Labels.For(language), 80, hasColor);
        Snapshot.Matches(Statements(appearance), $"Snapshots/statements.{name}.txt");
        Snapshot.Matches(new SearchHits(SampleStatements.Search, appearance).ToString(), $"Snapshots/search.{name}.txt");
        Snapshot.Matches(Origins(appearance), $"Snapshots/origins.{name}.txt");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        foreach (var language in (string[])["fr", "en"])
        {
            var appearance = new Appearance(Labels.For(language), width);
            var text = Statements(appearance) + new SearchHits(SampleStatements.Search, appearance) + Origins(appearance);
            Assert.All(text.Split('\n'), line => Assert.True(DisplayWidth.Of(line) <= width, line));
        }
    }

    [Fact]
    public void Json_has_the_documented_fields()
    {
        Snapshot.Matches(Json(Answer.Array(SampleStatements.All, StatementJson.Write)), "Snapshots/statements.json");
        Snapshot.Matches(Json(Answer.Array(SampleStatements.Search.Hits, SearchJson.Write)), "Snapshots/search.json");
    }

    [Fact]
    public void An_empty_array_says_that_nothing_was_found()
    {
        var answer = Answer.Array<string>([], (json, value) => json.WriteStringValue(value));
        Assert.Equal("[]\n", Json(answer));
        Assert.Equal(ExitCode.Failure, answer.Code);
    }

    [Fact]
    public void An_exact_id_is_meant_also_where_others_begin_so()
    {
        var choice = Choice.Of("s1", ["s1", "s12"], s => s, s => s);
        Assert.Equal("s1", choice.One);
        var unclear = Choice.Of("s", ["s1", "s12"], s => s, s => "mots");
        Assert.Null(unclear.One);
        var answer = unclear.Refuse(new Appearance(Labels.For("fr")), "no-claim");
        Assert.Equal("« s » peut désigner :\n  s1   mots\n  s12  mots", answer.Message);
        Assert.Equal(ExitCode.Failure, answer.Code);
    }

    private static string Statements(Appearance appearance) => new Listed<Store.Statements.StoredStatement>(SampleStatements.All, IsMore: true).Text(appearance, lines =>
    {
        var entries = new StatementEntries(id => id == "Q1" ? "état-major de Kerval" : null, appearance, lines);
        foreach (var statement in SampleStatements.All)
            entries.Write(statement);
    });

    private static string Origins(Appearance appearance)
    {
        var lines = new StyledText(appearance.HasColor);
        new OriginList(SampleClaims.Documents, appearance).Write(SampleClaims.Origins, lines);
        return lines.ToString();
    }

    private static string Json(Answer answer) => Encoding.UTF8.GetString(answer.Output.Span);
}
