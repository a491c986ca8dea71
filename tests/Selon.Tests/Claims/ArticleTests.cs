using Selon.Claims.Articles;
using Selon.Documents;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Claims;

public sealed class ArticleTests
{
    [Fact]
    public void Title_and_text_are_one_and_places_are_those_of_the_field()
    {
        var article = Article.Of(new Document("sha256:0", "a", new SourceText("Été 😀 dit.")) { Title = "😀 Un" });
        Assert.Equal("😀 Un\n\nÉté 😀 dit.", article.Joined.Text);
        Assert.Equal(new FieldSpan(ArticleField.Title, 2, 4), article.Place(Find("Un")));
        Assert.Equal(new FieldSpan(ArticleField.Text, 6, 9), article.Place(Find("dit")));

        TextSpan Find(string words)
        {
            var start = article.Joined.Text.IndexOf(words, StringComparison.Ordinal);
            return new TextSpan(start, start + words.Length);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("Le titre")]
    public void A_title_that_says_nothing_more_is_not_joined(string? title)
    {
        var article = Article.Of(new Document("sha256:0", "a", new SourceText("Le titre\n\nTexte.")) { Title = title });
        Assert.Equal(0, article.TextStart);
        Assert.Equal(new FieldSpan(ArticleField.Text, 0, 2), article.Place(new TextSpan(0, 2)));
    }
}
