using Selon.Claims;
using Selon.Claims.Status;
using Selon.Cli.Formats;
using Selon.Documents;
using Selon.Statements;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Tests.Cli;

/// <summary>A short article with its statements, made by hand, so that formats are tested without models.</summary>
internal static class SampleReading
{
    public const string Text = """
        30 septembre 2020 – « Nous ne cèderons pas », a déclaré lundi la ministre Anne Valdor, ajoutant que le port de Kerval rouvrirait. 😀

        Selon deux sources proches du dossier, citées par l’agence Ouest-Info, les dockers auraient accepté. Le syndicat a démenti et n'a pas confirmé la date : https://www.exemple.invalid/communiques/2020/09/30/un-tres-long-chemin-sans-espace-qui-ne-tient-pas-sur-une-ligne
        """;

    public static Reading Create() => new(1, MakeDocument(), new Analysis(new SourceText(Text), [First, Second]), AttributedReading.Of(Statements))
    {
        Codes = SampleEvents.Codes,
        Events = SampleEvents.OfReading(words => Span(words)),
        Claims = () =>
        [
            new ArticleClaim("c1", "les dockers ont accepté", ClaimStatus.Contested)
            {
                Statements = ["s3", "s5"], AssertedBy = ["deux sources proches du dossier"], DeniedBy = ["Le syndicat"],
            },
        ],
    };

    private static Sentence First { get; } = new(Span("«", "rouvrirait."), [], []);

    private static Sentence Second { get; } = new(Span("Selon", "accepté."), [], []);

    public static IReadOnlyList<Statement> Statements { get; } =
    [
        new()
        {
            Id = "s1", Sources = [new Source(Span("la ministre Anne Valdor"))], Cue = [Span("a déclaré")], Content = [Span("« Nous ne cèderons pas »")],
            Act = Act.Assert, Mode = Mode.Direct, Rule = "incise", Confidence = 0.98,
        },
        new()
        {
            Id = "s2", Sources = [new Source(Span("la ministre Anne Valdor"))], Cue = [Span("ajoutant")], Content = [Span("que le port de Kerval rouvrirait")],
            Act = Act.Announce, Mode = Mode.Indirect, Rule = "participle", Confidence = 0.9,
        },
        new()
        {
            Id = "s3", Sources = [new Source(Span("deux sources proches du dossier"), IsAnonymous: true, Count: 2)], Cue = [Span("Selon")],
            Content = [Span("les dockers auraient accepté")], Via = [new Channel(Span("l’agence Ouest-Info"))], Act = Act.Assert, Mode = Mode.Indirect,
            Hedge = "conditional", Rule = "according-to", Confidence = 0.95,
        },
        new()
        {
            Id = "s4", Parent = "s3", Sources = [new Source(Span("les dockers"))], Content = [Span("accepté")],
            Act = Act.Support, Mode = Mode.Indirect, Rule = "verb", Confidence = 0.5,
        },
        new()
        {
            Id = "s5", Sources = [new Source(Span("Le syndicat"), RefersTo: Span("les dockers"))], Cue = [Span("a démenti")],
            Content = [Span("a démenti")], Act = Act.Deny, Mode = Mode.Indirect, Denies = "s3", Rule = "anaphora", Confidence = 0.7,
        },
        new()
        {
            Id = "s6", Cue = [Span("n'a pas confirmé")], Content = [Span("la date : https", "une-ligne")],
            Act = Act.Confirm, Mode = Mode.Indirect, IsNegated = true, Rule = "verb-object", Confidence = 0.8,
        },
    ];

    public static TextSpan Span(string words, string? last = null)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        var end = last is null ? start + words.Length : Text.IndexOf(last, start, StringComparison.Ordinal) + last.Length;
        return new TextSpan(start, end);
    }

    private static Document MakeDocument() => new("sha256:0", "articles/port.txt", new SourceText(Text)) { Published = "2020-09-30" };
}
