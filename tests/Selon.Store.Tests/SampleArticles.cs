using Selon.Claims.Articles;
using Selon.Documents;
using Selon.Knowledge;
using Selon.Statements;
using Selon.Store.Adding;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Store.Tests;

/// <summary>Articles with what was found in them, made by hand, so that the store is tested without models.</summary>
/// <remarks>A text is "Speaker: what is said.": one statement of one entity, or nothing where there is no colon.</remarks>
internal static class SampleArticles
{
    public static EngineVersion Engine { get; } = new("1.0", "models", "knowledge");

    public static Document Document(string text, string source = "a.txt", string? title = null, string? published = "2020-10-01", string? outlet = null) =>
        new(DocumentId.Of(text), source, new SourceText(text)) { Title = title, Published = published, Outlet = outlet };

    public static PreparedArticle Prepare(Document document) => PreparedArticle.Of(new ArticleFindings(Read(document)), default);

    public static ArticleReading Read(Document document)
    {
        var article = Article.Of(document);
        var text = article.Joined.Text;
        var analysis = new Analysis(article.Joined, [new Sentence(new TextSpan(0, text.Length), [], [])]);
        var colon = text.IndexOf(':', article.TextStart);
        if (colon < 0)
            return new ArticleReading(article, analysis, AttributedReading.Empty);
        var speaker = new TextSpan(article.TextStart, colon);
        var name = article.Joined.Slice(speaker);
        var entity = new TextEntity(name == "Moscou" ? "Q159/government" : "local:e1", EntityKind.Person) { Name = name, FrenchName = name };
        var entities = new EntityReading([entity], [new Mention(speaker, 0, MentionForm.Name, 0, 0, "name", 1)], []);
        var statement = new Statement
        {
            Id = "s1", Sources = [new Source(speaker) { Entity = 0 }], Cue = [new TextSpan(colon, colon + 1)],
            Content = [new TextSpan(Math.Min(colon + 2, text.Length), text.Length)],
            Act = text.Contains("dément", StringComparison.Ordinal) ? Act.Deny : Act.Assert, Mode = Mode.Indirect, Rule = "colon", Confidence = 1,
        };
        return new ArticleReading(article, analysis, new AttributedReading(entities, [statement]));
    }
}
