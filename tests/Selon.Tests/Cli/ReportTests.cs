using System.Xml.Linq;
using Selon.Claims.Reports;
using Selon.Cli.Rendering;
using Selon.Cli.Reports;
using Xunit;

namespace Selon.Tests.Cli;

public sealed class ReportTests
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void A_report_says_what_is_contested_and_on_what_it_rests(string language)
    {
        var blocks = Page(SituationReport.Of([.. SampleClaims.Claims], "2027-03-05"), language).Blocks;
        Snapshot.Matches(MarkdownReport.Write(blocks), $"Snapshots/report.{language}.md");
        Snapshot.Matches(HtmlReport.Write(blocks, language), $"Snapshots/report.{language}.html");
    }

    [Fact]
    public void Words_of_a_document_are_no_markup()
    {
        var claim = SampleClaims.Claims[1] with { Text = "<script>alert(1)</script> *fort* [lien](http://x) \ud800" };
        var blocks = Page(SituationReport.Of([claim]), "fr").Blocks;
        Assert.DoesNotContain("<script", HtmlReport.Write(blocks, "fr"), StringComparison.Ordinal);
        Assert.Contains(@"\<script\>alert(1)\</script\> \*fort\* \[lien\](http://x)", MarkdownReport.Write(blocks), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_is_well_formed_and_its_references_lead_somewhere()
    {
        var html = HtmlReport.Write(Page(SituationReport.Of([.. SampleClaims.Claims]), "fr").Blocks, "fr");
        var body = XDocument.Parse(html[html.IndexOf("<main>", StringComparison.Ordinal)..(html.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length)]);
        var anchors = body.Descendants().Attributes("id").Select(a => "#" + a.Value).ToHashSet();
        var links = body.Descendants("a").Select(a => (string)a.Attribute("href")!).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(link, anchors));
    }

    [Fact]
    public void A_figure_has_its_range_by_who_gives_it()
    {
        var figure = Assert.Single(SituationReport.Of([.. SampleClaims.Claims]).Figures);
        Assert.Equal((1, double.PositiveInfinity), (figure.Least, figure.Most));
        Assert.Equal(["c1", "c2"], figure.Values.Select(v => v.Claim.Id));
    }

    [Theory]
    [InlineData("2027-03-04", 1)]
    [InlineData("2027-03-06", 1)]
    [InlineData("2027-03", 1)]
    [InlineData("2027-03-07", 0)]
    public void What_is_first_said_or_changes_its_status_since_a_day_is_new(string since, int count) =>
        Assert.Equal(count, SituationReport.Of([SampleClaims.Claims[0]], since).New.Count);

    [Fact]
    public void A_section_holds_no_more_than_is_asked_for() =>
        Assert.Single(SituationReport.Of([SampleClaims.Claims[0], SampleClaims.Claims[0] with { Id = "c7" }], most: 1).Contested);

    [Fact]
    public void Nothing_makes_a_report_without_sections() =>
        Assert.Equal(3, Page(SituationReport.Of([]), "fr").Blocks.Count);

    private static ReportPage Page(SituationReport report, string language) =>
        new(report, "essai.selon", SampleClaims.Documents, Labels.For(language));
}
