using Selon.Claims;
using Selon.Store.Adding;
using Selon.Store.Corrections;
using Xunit;

namespace Selon.Store.Tests;

/// <summary>Claims of our own happenings, read by the program itself; without the models there is nothing to group.</summary>
public sealed class ClaimTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 5)]
    [InlineData(23, 100)]
    public void Any_order_and_any_batches_give_the_same_claims_and_origins(int seed, int batch)
    {
        Assert.SkipUnless(EngineArticles.AreThere, "the models are not there");
        using var dossier = new TemporaryDossier();
        using var other = new TemporaryDossier();
        Add(dossier, [.. EngineArticles.All], EngineArticles.All.Count);
        var mixed = EngineArticles.All.ToArray();
        new Random(seed).Shuffle(mixed);
        Add(other, mixed, batch);
        Add(other, mixed, batch);
        Assert.Equal(Describe(dossier), Describe(other));
        using var store = other.Open(DossierAccess.Read);
        Assert.All(store.Check(), check => Assert.Empty(check.Problems));
    }

    [Fact]
    public void Another_analysis_leaves_the_claims_as_they_are()
    {
        Assert.SkipUnless(EngineArticles.AreThere, "the models are not there");
        using var dossier = new TemporaryDossier();
        Add(dossier, [.. EngineArticles.All], 100);
        var before = Describe(dossier);
        Add(dossier, [.. EngineArticles.All], 7, SampleArticles.Engine with { Program = "2" });
        Assert.Equal(before, Describe(dossier));
    }

    [Fact]
    public void Corrections_hold_after_another_analysis_and_can_be_undone()
    {
        Assert.SkipUnless(EngineArticles.AreThere, "the models are not there");
        using var dossier = new TemporaryDossier();
        Add(dossier, [.. EngineArticles.All], 100);
        var before = Describe(dossier);
        using var store = dossier.Open(DossierAccess.Write);
        var claims = store.Claims(DossierFilter.All);
        var (one, other) = (claims.First(c => c.Mentions.Count > 2), claims.Last(c => c.Status == ClaimStatus.SingleSource));
        var corrections = new List<Correction>
        {
            store.Correct(new CorrectionRequest(CorrectionKind.SplitClaim, one.Id, "test") { Value = one.Mentions[^1].Id }),
            store.Correct(new CorrectionRequest(CorrectionKind.SetStatus, other.Id, "test") { Value = "retracted" }),
            store.Correct(new CorrectionRequest(CorrectionKind.SetGrade, other.Id, "test") { Value = "1" }),
        };
        var statement = store.Statements(DossierFilter.All).First(s => claims.Any(c => c.Mentions.Any(m => m.Statement == s.Number && m.Document == s.Document.Id)));
        corrections.Add(store.Correct(new CorrectionRequest(CorrectionKind.RejectStatement, statement.Id, "test")));
        var actors = store.Actors(DossierFilter.All);
        corrections.Add(store.Correct(new CorrectionRequest(CorrectionKind.MergeActors, actors[0].Id, "test") { Value = actors[1].Id }));
        var corrected = Describe(dossier);
        Assert.NotEqual(before, corrected);
        Assert.Contains(store.Claims(new DossierFilter { Status = ClaimStatus.Retracted }), c => c.Grade is { Number: 1, Reason: "person" });
        Assert.DoesNotContain(store.Actors(DossierFilter.All), a => a.Id == actors[0].Id);
        Assert.DoesNotContain(store.Statements(DossierFilter.All), s => s.Id == statement.Id);
        Add(dossier, [.. EngineArticles.All], 9, SampleArticles.Engine with { Program = "2" });
        Assert.Equal(corrected, Describe(dossier));
        Assert.All(store.Check(), check => Assert.Empty(check.Problems));
        foreach (var correction in corrections)
            store.Undo(correction.Number, "test");
        Assert.Equal(before, Describe(dossier));
        Assert.All(store.Corrections(), c => Assert.NotNull(c.UndoneAt));
        Assert.Equal(DossierProblem.Refused, Assert.Throws<DossierException>(() => store.Undo(corrections[0].Number, "test")).Problem);
    }

    [Fact]
    public void Filters_find_claims()
    {
        Assert.SkipUnless(EngineArticles.AreThere, "the models are not there");
        using var dossier = new TemporaryDossier();
        Add(dossier, [.. EngineArticles.All], 100);
        using var store = dossier.Open(DossierAccess.Read);
        var all = store.Claims(DossierFilter.All);
        Assert.Equal(all.Count(c => c.Status == ClaimStatus.Contested), store.Claims(new DossierFilter { Status = ClaimStatus.Contested }).Count);
        var actor = store.Actors(DossierFilter.All)[0];
        Assert.NotEmpty(store.Claims(new DossierFilter { Actor = actor.Id }));
        Assert.Contains(store.Actors(DossierFilter.All), a => store.Events(new DossierFilter { Actor = a.Id }).Count > 0);
        Assert.Equal(all[0].Id, Assert.Single(store.FindClaims(all[0].Id)).Id);
        Assert.NotEmpty(store.Origins(DossierFilter.All));
        Assert.NotEmpty(store.Timeline(DossierFilter.All, withStatements: true));
        Assert.True(store.Documents(new DossierFilter { Status = ClaimStatus.Contested }).Count < store.Statistics().Documents);
        Assert.NotEmpty(store.Statements(new DossierFilter { Status = ClaimStatus.Contested }));
        Assert.All(store.Claims(new DossierFilter { Words = "port" }), c => Assert.NotEmpty(c.Mentions));
    }

    private static void Add(TemporaryDossier dossier, PreparedArticle[] articles, int batch, EngineVersion? engine = null)
    {
        foreach (var chunk in articles.Chunk(batch))
        {
            using var store = dossier.Open();
            using var addition = store.Add(engine ?? SampleArticles.Engine, analyzesAgain: engine is not null);
            foreach (var article in chunk)
                addition.Add(article);
            addition.Complete();
        }
    }

    private static string Describe(TemporaryDossier dossier)
    {
        using var store = dossier.Open(DossierAccess.Read);
        var lines = store.Claims(DossierFilter.All).OrderBy(c => c.Id, StringComparer.Ordinal)
            .Select(c => $"{c.Id} {c.Status} {c.IndependentAsserting} {c.IndependentDenying} {string.Join(' ', c.Mentions.Select(m => m.Id))} {string.Join(' ', c.Links)} {string.Join(' ', c.History)}")
            .Concat(store.Origins(DossierFilter.All).Select(o => $"{o.Id} {o.Kind} {o.First} {o.Reason} {string.Join(' ', o.Documents)}"));
        return string.Join('\n', lines);
    }
}
