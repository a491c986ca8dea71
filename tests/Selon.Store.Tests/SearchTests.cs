using Selon.Statements;
using Xunit;

namespace Selon.Store.Tests;

public sealed class SearchTests : IDisposable
{
    private readonly TemporaryDossier _dossier = new();

    public SearchTests() => _dossier.Add(
        SampleArticles.Document("Moscou: les manœuvres de l’armée à Érevan sont terminées.", "1", published: "2020-10-01", outlet: "Ouest-Info"),
        SampleArticles.Document("Anne Valdor: l'armée dément.", "2", "Le cœur du débat", "2020-10-02", "Le Monde"),
        SampleArticles.Document("Anne Valdor: le port.", "3", published: "2020-11"),
        SampleArticles.Document("Rien de neuf sur l'armée.", "4", published: null));

    public void Dispose() => _dossier.Dispose();

    [Theory]
    [InlineData("armee", "1 2 4")]
    [InlineData("ARMÉE", "1 2 4")]
    [InlineData("l'armée", "1 2 4")]
    [InlineData("manoeuvres", "1")]
    [InlineData("manœuvres erevan", "1")]
    [InlineData("coeur", "2")]
    [InlineData("arm*", "1 2 4")]
    [InlineData("armée -erevan", "2 4")]
    [InlineData("\"armée à Érevan\"", "1")]
    [InlineData("\"Érevan à armée\"", "")]
    [InlineData("« sur l’armée »", "4")]
    [InlineData("absent", "")]
    [InlineData("\" AND OR NOT ( ) * : ^ -", "")]
    public void Words_are_found_whatever_their_accents_and_case(string words, string sources) =>
        Assert.Equal(sources, Found(DossierFilter.All with { Words = words }));

    [Fact]
    public void Filters_narrow()
    {
        var armee = DossierFilter.All with { Words = "armée" };
        Assert.Equal("2", Found(armee with { Actor = "anne valdor" }));
        Assert.Equal("2", Found(armee with { Speaker = "Valdor" }));
        Assert.Equal("1", Found(armee with { Actor = "Q159/government" }));
        Assert.Equal("", Found(armee with { Actor = "nobody" }));
        Assert.Equal("2", Found(armee with { Act = Act.Deny }));
        Assert.Equal("1", Found(armee with { Outlet = "ouest info" }));
        Assert.Equal("2", Found(armee with { Since = "2020-10-02" }));
        Assert.Equal("1", Found(armee with { Until = "2020-10-01" }));
        Assert.Equal("1 2", Found(armee with { Since = "2020", Until = "2020" }));
    }

    [Fact]
    public void Without_words_all_are_listed_from_the_newest()
    {
        using var store = _dossier.Open(DossierAccess.Read);
        Assert.Equal(["3", "2", "1", "4"], store.Documents(DossierFilter.All).Select(d => d.Source.Name));
        Assert.Equal(["2", "1"], store.Documents(new DossierFilter { Limit = 2, Offset = 1 }).Select(d => d.Source.Name));
    }

    [Fact]
    public void A_snippet_shows_the_words_in_the_text()
    {
        using var store = _dossier.Open(DossierAccess.Read);
        var snippet = Assert.Single(store.Search(new DossierFilter { Words = "manoeuvres" }).Hits).Snippet;
        Assert.Equal("manœuvres", Assert.Single(snippet.Matches).Of(snippet.Text).ToString());
    }

    [Fact]
    public void Statements_and_actors_take_the_same_filters()
    {
        using var store = _dossier.Open(DossierAccess.Read);
        Assert.Equal(["3", "2"], store.Statements(new DossierFilter { Speaker = "Anne Valdor" }).Select(s => s.Document.Source));
        Assert.Equal(["2"], store.Statements(new DossierFilter { Act = Act.Deny }).Select(s => s.Document.Source));
        var actor = Assert.Single(store.FindActors("valdor"));
        Assert.Equal(("name:anne valdor", 2, 2, 2), (actor.Id, actor.Documents, actor.Mentions, actor.Statements));
        Assert.Equal(["name:anne valdor", "Q159/government"], store.Actors(DossierFilter.All).Select(a => a.Id));
    }

    private string Found(DossierFilter filter)
    {
        using var store = _dossier.Open(DossierAccess.Read);
        return string.Join(' ', store.Search(filter).Hits.Select(h => h.Document.Source.Name).Order());
    }
}
