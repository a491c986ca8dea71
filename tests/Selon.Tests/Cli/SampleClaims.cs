using Selon.Claims;
using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Claims.Origins;
using Selon.Claims.Propositions;
using Selon.Text;

namespace Selon.Tests.Cli;

/// <summary>Claims of the kinds that occur, made by hand.</summary>
internal static class SampleClaims
{
    private static readonly Proposition s_proposition = new() { Text = "le pont a été détruit", Quantities = [new Quantity(1, 1, "pont")] };
    private static readonly Proposition s_other = new() { Text = "trois ponts ont été détruits", Quantities = [new Quantity(3, double.PositiveInfinity, "pont")] };

    public static IReadOnlyDictionary<string, DocumentHead> Documents { get; } = new DocumentHead[]
    {
        new("sha256:a", "agence.txt") { Outlet = "AFP", Published = "2027-03-04", Title = "Le pont" },
        new("sha256:b", "journal.txt") { Outlet = "Le Quotidien", Published = "2027-03-05" },
        new("sha256:c", "https://example.org/c") { Published = "2027-03-06" },
    }.ToDictionary(d => d.Id);

    public static IReadOnlyList<OriginGroup> Origins { get; } =
        [new("o1", OriginKind.Reprint, ["sha256:a", "sha256:b"]) { First = "sha256:a", Reason = "94 %" }];

    public static IReadOnlyList<Claim> Claims { get; } =
    [
        new Claim
        {
            Id = "c1", Text = "l’armée a détruit le pont qui reliait les deux rives du fleuve à la capitale de la province", Status = ClaimStatus.Contested,
            First = "2027-03-04", Last = "2027-03-06", IndependentAsserting = 1, IndependentDenying = 1,
            Mentions =
            [
                Mention("m1", "sha256:a", Stance.Assert, new Speaker("Q1", "le gouverneur de la province", "Q1", false), "que l'armée a détruit le pont"),
                Mention("m2", "sha256:b", Stance.Assert, new Speaker("Q1", "le gouverneur de la province", "Q1", false), "que l’armée a détruit le pont"),
                Mention("m3", "sha256:c", Stance.Deny, new Speaker("Q2", "l’état-major", "Q2", false), "ces accusations"),
                Mention("m4", "sha256:c", Stance.Question, null, "Rien ne permet de le vérifier."),
            ],
            Links = [new ClaimLink("c2", ClaimRelation.QuantityConflict), new ClaimLink("c9", ClaimRelation.Supports)],
            History = [new StatusChange("2027-03-04", ClaimStatus.SingleSource, "m1"), new StatusChange("2027-03-06", ClaimStatus.Contested, "m3")],
            Grade = new InformationGrade(4, "contested"),
        },
        new Claim
        {
            Id = "c2", Text = "trois ponts ont été détruits", Status = ClaimStatus.Unverified,
            Mentions = [Mention("m5", "sha256:b", Stance.Report, null, "trois ponts auraient été détruits") with { Proposition = s_other }],
        },
    ];

    private static ClaimMention Mention(string id, string document, Stance stance, Speaker? by, string quote) => new()
    {
        Id = id, Document = document, Place = new FieldSpan(ArticleField.Text, 10, 10 + quote.Length), Span = new TextSpan(10, 10 + quote.Length),
        Quote = quote, Stance = stance, By = by, At = document == "sha256:a" ? "2027-03-04" : null, Proposition = s_proposition, Rule = "sample",
    };
}
