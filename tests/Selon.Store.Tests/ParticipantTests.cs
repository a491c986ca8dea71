using Selon.Claims.Articles;
using Selon.Knowledge;
using Selon.Statements;
using Selon.Store.Adding;
using Selon.Syntax;
using Selon.Text;
using Xunit;

namespace Selon.Store.Tests;

public sealed class ParticipantTests : IDisposable
{
    private const string Text = "Bakou accuse Erevan de mentir. Anne Valdor se tait.";

    private readonly TemporaryDossier _dossier = new();

    public ParticipantTests()
    {
        using var store = _dossier.Open();
        using var addition = store.Add(SampleArticles.Engine);
        addition.Add(PreparedArticle.Of(new ArticleFindings(Read()), default));
        addition.Complete();
    }

    public void Dispose() => _dossier.Dispose();

    [Theory]
    [InlineData("Arménie", 1)]
    [InlineData("Q227/government", 1)]
    [InlineData("Azerbaïdjan", 1)]
    [InlineData("bakou", 1)]
    [InlineData("Anne Valdor", 0)]
    public void A_statement_is_of_those_who_say_it_and_of_those_who_are_named_in_it(string actor, int statements)
    {
        using var store = _dossier.Open(DossierAccess.Read);
        Assert.Equal(statements, store.Statements(new DossierFilter { Actor = actor }).Count);
    }

    [Fact]
    public void A_speaker_is_not_who_is_named_in_what_is_said()
    {
        using var store = _dossier.Open(DossierAccess.Read);
        Assert.Empty(store.Statements(new DossierFilter { Speaker = "Q399" }));
        Assert.Empty(store.Documents(new DossierFilter { Speaker = "Q399" }));
        Assert.Single(store.Statements(new DossierFilter { Speaker = "Azerbaïdjan", Place = "Q399" }));
    }

    [Fact]
    public void A_name_finds_the_state_without_its_organs()
    {
        using var store = _dossier.Open(DossierAccess.Read);
        Assert.Equal("Q227", Assert.Single(store.FindActors("Azerbaïdjan")).Id);
    }

    [Fact]
    public void An_actor_is_found_by_the_names_that_articles_call_it()
    {
        using var store = _dossier.Open(DossierAccess.Read);
        Assert.Equal("Q227/government", Assert.Single(store.FindActors("Bakou")).Id);
    }

    private static ArticleReading Read()
    {
        var article = Article.Of(SampleArticles.Document(Text));
        TextEntity[] entities =
        [
            Entity("Q227/government", EntityKind.Government, "Gouvernement de l’Azerbaïdjan"), Entity("Q399", EntityKind.State, "Arménie"),
            Entity("local:e1", EntityKind.Person, "Anne Valdor"), Entity("Q227", EntityKind.State, "Azerbaïdjan"),
        ];
        Mention[] mentions = [Mention("Bakou", 0), Mention("Erevan", 1), Mention("Anne Valdor", 2), Mention("se tait", 3)];
        var statement = new Statement
        {
            Id = "s1", Sources = [new Source(Span("Bakou")) { Entity = 0 }], Cue = [Span("accuse")], Content = [Span("de mentir")],
            Act = Act.Accuse, Mode = Mode.Indirect, Rule = "sample", Confidence = 1,
        };
        return new ArticleReading(article, new Analysis(article.Joined, [new Sentence(new TextSpan(0, Text.Length), [], [])]),
            new AttributedReading(new EntityReading(entities, mentions, []), [statement]));
    }

    private static TextEntity Entity(string id, EntityKind kind, string name) => new(id, kind) { Name = name, FrenchName = name };

    private static Mention Mention(string words, int entity) => new(Span(words), entity, MentionForm.Name, 0, 0, "name", 1);

    private static TextSpan Span(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
