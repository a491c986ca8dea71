using Selon.Statements.Quotations;
using Xunit;

namespace Selon.Tests.Statements.Quotations;

public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("Il dit : « oui ».", "« oui »")]
    [InlineData("Il dit : “oui”.", "“oui”")]
    [InlineData("Il dit : \"oui\".", "\"oui\"")]
    [InlineData("Il dit : „oui“.", "„oui“")]
    [InlineData("un arrêt \"complet\" des tirs et \"durable\" de la crise", "\"complet\"|\"durable\"")]
    [InlineData("l'\"immobilisme\" du maire", "\"immobilisme\"")]
    [InlineData("\"Gilets jaunes\" : la suite", "\"Gilets jaunes\"")]
    [InlineData("Elle a dit : \" d'accord \" puis rien", "\" d'accord \"")]
    [InlineData("l’accord d’hier et l'autre", "")]
    [InlineData("« les projets « Stop » avancent »", "« les projets « Stop » avancent »|« Stop »")]
    [InlineData("“le plan « B » attend”", "“le plan « B » attend”|« B »")]
    public void Marks_are_paired(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', QuotationFinder.Find(text).Select(q => q.Outer.Of(text).ToString())));

    [Fact]
    public void A_quotation_goes_on_over_paragraphs_that_repeat_the_mark()
    {
        const string text = "Il écrit : « Premier point.\n« Second point. » Fin.";
        var quotation = Assert.Single(QuotationFinder.Find(text));
        Assert.EndsWith("Second point. »", quotation.Outer.Of(text).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unclosed_quotation_ends_with_its_paragraph()
    {
        const string text = "Il dit : « sans fin.\nLe jour suivant, rien.";
        var quotation = Assert.Single(QuotationFinder.Find(text));
        Assert.False(quotation.IsClosed);
        Assert.Equal("« sans fin.", quotation.Outer.Of(text).ToString());
    }

    [Fact]
    public void A_straight_mark_without_partner_is_no_quotation() =>
        Assert.Empty(QuotationFinder.Find("une règle de 12\" de long\nrien"));

    [Theory]
    [InlineData('«', '»')]
    [InlineData('"', '"')]
    [InlineData('“', '”')]
    public void Ten_thousand_nested_marks_take_linear_time(char open, char close)
    {
        var text = new string(open, 10_000) + "mot" + new string(close, 10_000);
        Assert.True(QuotationFinder.Find(text).Count <= 10_000);
    }

    [Fact]
    public void The_map_knows_what_encloses_opens_and_closes()
    {
        const string text = "a « b « c » d », e";
        var map = new QuotationMap(text);
        Assert.Equal(1, map.Enclosing(text.IndexOf('c', StringComparison.Ordinal)));
        Assert.Equal(0, map.Enclosing(text.IndexOf('d', StringComparison.Ordinal)));
        Assert.Equal(-1, map.Enclosing(0));
        Assert.Equal(0, map.OpeningAt(1));
        Assert.Equal(0, map.ClosingBefore(text.IndexOf('e', StringComparison.Ordinal)));
        Assert.True(map.IsOpeningMark(2));
        Assert.True(map.IsClosingMark(text.LastIndexOf('»')));
    }
}
