using Selon.Documents;
using Selon.Store.Adding;
using Xunit;

namespace Selon.Store.Tests;

public sealed class AddingTests : IDisposable
{
    private readonly TemporaryDossier _dossier = new();

    public void Dispose() => _dossier.Dispose();

    [Fact]
    public void A_document_is_kept_with_its_source_and_what_was_found()
    {
        var document = SampleArticles.Document("Moscou: le port est ouvert.", title: "Un titre", outlet: "Ouest-Info");
        Assert.Equal([AddOutcome.Added], _dossier.Add(document));
        using var store = _dossier.Open(DossierAccess.Read);
        var kept = Assert.Single(store.Documents(DossierFilter.All));
        Assert.Equal((document.Id, "a.txt", "Un titre", "Ouest-Info", "2020-10-01", 1), (kept.Id, kept.Source.Name, kept.Source.Title, kept.Source.Outlet, kept.Source.Published, kept.Statements!.Value));
        Assert.Equal(document.Text.Text, store.Text(document.Id));
        var statement = Assert.Single(store.Statements(DossierFilter.All));
        Assert.Equal(("le port est ouvert.", "Q159/government", "2020-10-01"), (statement.Words, statement.Sources[0].Entity, statement.FirstDay));
    }

    [Fact]
    public void The_same_again_changes_nothing()
    {
        var documents = Enumerable.Range(0, 5).Select(i => SampleArticles.Document($"Moscou: nouvelle {i}.", $"{i}.txt")).ToArray();
        _dossier.Add(documents);
        Assert.All(_dossier.Add(documents), outcome => Assert.Equal(AddOutcome.Known, outcome));
        using var store = _dossier.Open(DossierAccess.Read);
        Assert.Equal((5, 5, 5), ((int)store.Statistics().Documents, (int)store.Statistics().Sources, (int)store.Statistics().Statements));
    }

    [Fact]
    public void One_text_from_two_sources_is_one_document_and_the_earliest_source_counts_in_any_order()
    {
        var late = SampleArticles.Document("Moscou: le port.", "late.txt", "Tard", "2020-10-02");
        var early = SampleArticles.Document("Moscou: le port.", "early.txt", "Tôt", "2020-10-01");
        var undated = SampleArticles.Document("Moscou: le port.", "undated.txt", "Quand", null);
        var orders = (Document[][])[[late, early, undated], [undated, late, early], [early, undated, late]];
        foreach (var order in orders)
        {
            using var dossier = new TemporaryDossier();
            dossier.Add(order);
            using var store = dossier.Open(DossierAccess.Read);
            var kept = Assert.Single(store.Documents(DossierFilter.All));
            Assert.Equal(("early.txt", 3), (kept.Source.Name, kept.Sources));
            Assert.Equal("2020-10-01", Assert.Single(store.Statements(DossierFilter.All)).FirstDay);
            Assert.Equal(["early.txt", "late.txt", "undated.txt"], store.Sources(kept.Id).Select(s => s.Name));
            Assert.Equal("early.txt", Assert.Single(store.Search(DossierFilter.All with { Words = "tôt" }).Hits).Document.Source.Name);
            Assert.Empty(store.Search(DossierFilter.All with { Words = "tard" }).Hits);
        }
    }

    [Fact]
    public void A_new_engine_analyses_again_only_where_asked_and_the_newest_counts()
    {
        var document = SampleArticles.Document("Moscou: le port.");
        _dossier.Add(document);
        var newer = SampleArticles.Engine with { Program = "2.0" };
        Assert.Equal([AddOutcome.Known], _dossier.Add(newer, [document]));
        Assert.Equal([AddOutcome.AnalyzedAgain], _dossier.Add(newer, [document], again: true));
        using var store = _dossier.Open(DossierAccess.Read);
        Assert.Single(store.Statements(DossierFilter.All));
        Assert.Single(store.Search(DossierFilter.All with { Words = "port" }).Hits);
    }

    [Fact]
    public void Bytes_that_are_not_the_text_are_kept()
    {
        byte[] latin = [0x4D, 0x3A, 0x20, 0xE9];
        var document = SampleArticles.Document("M: é");
        using (var store = _dossier.Open())
        using (var addition = store.Add(SampleArticles.Engine))
        {
            addition.Add(PreparedArticle.Of(new ArticleFindings(SampleArticles.Read(document)), latin));
            addition.Complete();
        }
        using var reader = _dossier.Open(DossierAccess.Read);
        var source = Assert.Single(reader.Sources(document.Id));
        Assert.Equal(latin, reader.Original(source.Number));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(latin)), source.OriginalHash);
    }

    [Fact]
    public void Any_text_is_kept_as_it_is()
    {
        string[] texts = ["", "a\0b: c", "𝄞: « 😀 »\r\n\t", new string('x', 200_000)];
        _dossier.Add(texts.Select((t, i) => SampleArticles.Document(t, $"{i}")));
        using var store = _dossier.Open(DossierAccess.Read);
        Assert.All(texts, text => Assert.Equal(text, store.Text(DocumentId.Of(text))));
    }

    [Fact]
    public void Failures_are_kept_until_the_file_is_read()
    {
        using (var store = _dossier.Open())
        using (var addition = store.Add(SampleArticles.Engine))
        {
            addition.AddFailure(new DocumentError("a.txt", "empty", "Write something"));
            addition.Complete();
            Assert.Equal("a.txt", Assert.Single(store.Failures()).Error.Source);
        }
        _dossier.Add(SampleArticles.Document("Moscou: bonjour."));
        using var reader = _dossier.Open(DossierAccess.Read);
        Assert.Empty(reader.Failures());
    }

    [Fact]
    public void What_is_not_complete_is_not_there_and_nothing_is_broken()
    {
        using (var store = _dossier.Open())
        using (var addition = store.Add(SampleArticles.Engine))
            addition.Add(SampleArticles.Prepare(SampleArticles.Document("Moscou: bonjour.")));
        Assert.Equal([AddOutcome.Added], _dossier.Add(SampleArticles.Document("Moscou: bonjour.")));
    }
}
