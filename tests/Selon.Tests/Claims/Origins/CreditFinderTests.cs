using Selon.Claims.Articles;
using Selon.Claims.Origins.Outlets;
using Selon.Documents;
using Selon.Tests.Knowledge;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Claims.Origins;

public sealed class CreditFinderTests
{
    private static readonly OutletDirectory s_outlets = new(TestedKnowledge.Shipped);

    [Theory]
    [InlineData("Bichkek, 13 avr 2027 (AFP) - Le pont est fermé.", "agence-france-presse")]
    [InlineData("PRISTINA, 6 septembre (Reuters) – Le pont est fermé.", "reuters")]
    [InlineData("DOUCHANBÉ, 13 avril /ANIT Khovar/. Le pont est fermé.", "khovar")]
    [InlineData("Le pont est fermé.\n\n(avec AFP)", "agence-france-presse")]
    [InlineData("Le pont est fermé. (Avec AFP)", "agence-france-presse")]
    [InlineData("Le pont est fermé.\nSource : AFP", "agence-france-presse")]
    [InlineData("Le pont est fermé.\n\nLe Figaro avec Reuters", "reuters")]
    [InlineData("Par Le Parisien avec AFP\n\nLe pont est fermé.", "agence-france-presse")]
    [InlineData("Le pont est fermé. (avec AFP et Reuters)", "agence-france-presse reuters")]
    [InlineData("Le pont est fermé, a dit le maire à l'AFP.", "")]
    [InlineData("Selon Reuters, le pont est fermé.", "")]
    [InlineData("Le pont est fermé, a dit le maire (cité par Reuters).\n\nRien d'autre.", "")]
    public void The_credit_is_what_the_text_says_at_its_edges(string text, string agencies)
    {
        var article = Article.Of(new Document("a", "a", new SourceText(text)));
        Assert.Equal(agencies, string.Join(' ', CreditFinder.Find(article, s_outlets)));
    }

    [Fact]
    public void Fields_come_before_the_text()
    {
        Assert.Equal(["reuters"], CreditFinder.Find(Article.Of(new Document("a", "a", new SourceText("Le pont. (avec AFP)")) { Credit = "Jeanne X, Reuters" }), s_outlets));
        Assert.Equal(["tass"], CreditFinder.Find(Article.Of(new Document("a", "a", new SourceText("Le pont.")) { Outlet = "TASS" }), s_outlets));
    }
}
