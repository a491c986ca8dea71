using Selon.Claims.Articles;
using Selon.Statements;
using Selon.Store;
using Selon.Store.Documents;
using Selon.Store.Searching;
using Selon.Store.Statements;
using Selon.Text;

namespace Selon.Tests.Cli.Dossiers;

/// <summary>Statements and documents as a dossier gives them, made by hand.</summary>
internal static class SampleStatements
{
    public static DocumentHead Article { get; } = new("sha256:70af9a8bda5f5e0f", "articles/pont.txt") { Outlet = "Le Quotidien", Title = "Le pont de Kerval détruit", Published = "2027-03-05" };

    public static DocumentHead Bare { get; } = new("sha256:115fe41437aa", "https://example.org/kerval");

    public static IReadOnlyList<StoredStatement> All { get; } =
    [
        Statement("s1aaaaaaaaaaa", Article, "l’état-major", "avoir visé le pont", Act.Deny) with
        {
            Time = "2027-03-04", Hedge = "sur un ton ferme", Denies = "s2bbbbbbbbbbb", Via = [Speaker("un communiqué", null)],
        },
        Statement("s2bbbbbbbbbbb", Article, "le gouverneur", "que l’armée a détruit le pont qui reliait les deux rives du fleuve à la capitale de la province", Act.Accuse),
        Statement("s3ccccccccccc", Article, "deux témoins", "les appareils venaient du nord", Act.Assert) with
        {
            Sources = [Speaker("deux témoins", null) with { IsAnonymous = true, Count = 2 }], Hedge = "conditional", Mode = Mode.Direct,
        },
        Statement("s4ddddddddddd", Bare, "il", "le pont sera reconstruit", Act.Commit) with
        {
            Sources = [Speaker("il", "name:anne valdor") with { RefersTo = "Anne Valdor" }], IsNegated = true, Supports = "s2bbbbbbbbbbb",
        },
        Statement("s5eeeeeeeeeee", Bare, "", "« Le trafic\nest arrêté »", Act.Report) with { Sources = [] },
    ];

    public static SearchResult Search { get; } = new(
    [
        new SearchHit(Document(Article, 12), new Snippet("armée a détruit le pont qui reliait les deux rives", [new TextSpan(16, 23)], true, true)),
        new SearchHit(Document(Bare, null), new Snippet("Le pont 😀 sera reconstruit", [new TextSpan(0, 2), new TextSpan(3, 7), new TextSpan(11, 15)], false, false)),
    ], 1234, IsMore: false);

    private static StoredDocument Document(DocumentHead head, int? statements) =>
        new(head.Id, new DocumentSource(1, head.Source) { Outlet = head.Outlet, Title = head.Title, Published = head.Published, OriginalHash = "00", Added = "2027-03-06T00:00:00Z" })
        {
            Language = "fr", Characters = 321, Added = "2027-03-06T00:00:00Z", Sources = 1, Statements = statements,
        };

    private static StoredSpeaker Speaker(string words, string? entity) => new(Passage(words), entity);

    private static StoredStatement Statement(string id, DocumentHead document, string speaker, string words, Act act) => new()
    {
        Id = id, Document = document, Number = "s1", Sources = [Speaker(speaker, "Q1")], Cue = [Passage("a dit")], Content = [Passage(words)], Via = [],
        Act = act, Mode = Mode.Indirect, Rule = "sample", Confidence = 0.9, FirstDay = "2027-03-04", LastDay = "2027-03-05",
    };

    private static Passage Passage(string words) => new(new FieldSpan(ArticleField.Text, 10, 10 + words.Length), words);
}
