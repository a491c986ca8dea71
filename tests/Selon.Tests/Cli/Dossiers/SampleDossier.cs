using Selon.Claims;
using Selon.Claims.Articles;
using Selon.Events;
using Selon.Knowledge;
using Selon.Store;
using Selon.Store.Actors;
using Selon.Store.Corrections;
using Selon.Store.Events;
using Selon.Store.Timelines;

namespace Selon.Tests.Cli.Dossiers;

/// <summary>Events, an actor, corrections and a time line as a dossier gives them, made by hand.</summary>
internal static class SampleDossier
{
    public static IReadOnlyList<StoredEvent> Events { get; } =
    [
        Event("e1aaaaaaaaaaa", EventType.Assault, "a bombardé", SampleStatements.Article) with
        {
            Mode = "aerial", Actors = [Party("L’aviation", "Q2")], Recipients = [Party("le pont de Kerval", null)], Place = Party("Kerval", "Q3"), Time = "2027-03-04",
            Factuality = Factuality.ProbablePositive, SaidIn = "s2bbbbbbbbbbb", SaidBy = [Party("le gouverneur", null)],
            OtherViews = [new StoredView(Factuality.CertainNegative, Party("l’état-major", "Q1"), "s1aaaaaaaaaaa")],
            Numbers = [new StoredNumber(NumberKind.Dead, Passage("au moins 12 morts"), 12, null, Party("un médecin", null), "s3ccccccccccc")],
        },
        Event("e2bbbbbbbbbbb", EventType.Protest, "manifestation", SampleStatements.Article) with { IsAboutPast = true },
        Event("e3ccccccccccc", EventType.Request, "réclame", SampleStatements.Bare) with { Recipients = [Party("l’ONU", "Q4")], Factuality = Factuality.Future, Within = "e1aaaaaaaaaaa" },
    ];

    public static IReadOnlyList<Correction> Corrections { get; } =
    [
        new Correction(3, CorrectionKind.AddNote, "s1aaaaaaaaaaa") { Note = "à vérifier auprès de l’agence", Who = "Anne Valdor", At = "2027-03-07T10:12:00Z" },
        new Correction(2, CorrectionKind.SetStatus, "m3") { Value = "retracted", Note = "rectificatif du 3 mars", Who = "Anne Valdor", At = "2027-03-07T10:11:00Z" },
        new Correction(1, CorrectionKind.MergeActors, "name:armee de l air") { Value = "Q2", Who = "jo", At = "2027-03-06T09:00:00Z", UndoneBy = "jo", UndoneAt = "2027-03-06T09:05:00Z" },
    ];

    public static ActorRecord Actor { get; } = new(new StoredActor("Q1", EntityKind.Government)
    {
        Name = "General staff of Kerval", FrenchName = "état-major de Kerval", Country = "KRV", Documents = 2, Mentions = 5, Statements = 3,
    })
    {
        Asserts = [], Denies = [SampleClaims.Claims[0]], ClaimedByOthers = [SampleClaims.Claims[1]], Says = [.. SampleStatements.All.Take(1)],
        Accusations = [SampleStatements.All[1]], Does = [Events[0]], Undergoes = [Events[2]],
    };

    public static IReadOnlyList<TimelineEntry> Timeline { get; } =
    [
        Change(SampleClaims.Claims[0].History[0]), new TimelineEntry("2027-03-04") { Event = Events[0] }, new TimelineEntry("2027-03-05") { Statement = SampleStatements.All[1] },
        Change(SampleClaims.Claims[0].History[1]),
    ];

    public static string? NameOf(string id) => id switch
    {
        "Q1" => "état-major de Kerval",
        "Q2" => "armée de l’air",
        "Q3" => "Kerval",
        _ => null,
    };

    private static TimelineEntry Change(StatusChange change) => new(change.At!)
    {
        Claim = SampleClaims.Claims[0], Change = change, Because = SampleClaims.Claims[0].Mentions.First(m => m.Id == change.Because),
    };

    private static StoredParticipant Party(string words, string? entity) => new(Passage(words), entity);

    private static Passage Passage(string words) => new(new FieldSpan(ArticleField.Text, 10, 10 + words.Length), words);

    private static StoredEvent Event(string id, EventType type, string words, DocumentHead document) => new()
    {
        Id = id, Document = document, Number = "e1", Type = type, Cameo = "190", Factuality = Factuality.CertainPositive, Trigger = [Passage(words)], OtherMentions = [],
        Actors = [], Recipients = [], Numbers = [], SaidBy = [], OtherViews = [], Rule = "sample", Confidence = 0.9,
    };
}
