using Selon.Cli.Formats;
using Selon.Documents;
using Selon.Knowledge;
using Selon.Knowledge.Times;
using Selon.Statements;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Tests.Cli;

/// <summary>A short article whose sources, places and times are known, made by hand, so that reports are tested without models.</summary>
internal static class SampleActors
{
    public const string Text = """
        😀 Ostrava, 30 septembre 2020 – Ostrava exige la reddition du Kerval-Est, a dit la présidence valdorienne. La ministre valdorienne des Affaires étrangères Ana Merel a assuré lundi que le Kerval-Est était calme. Plus tôt, elle avait promis de se rendre à Lancy.

        Deux proches de l’armée karvane ont confié à La Dépêche de Lancy que le Kerval-Est résistait. Ostrava a démenti. « Fin mai, tout sera fini », a juré Tarek. Selon un témoin, rien n’a changé.
        """;

    private const int Government = 0, Area = 1, Minister = 2, Lancy = 3, Army = 4, Newspaper = 5, Tarek = 6;

    private static KnowledgeBase Base => ActorKnowledge.Base;

    public static Reading Create()
    {
        var source = new SourceText(Text);
        var she = Span("elle");
        var sentence = new Sentence(new TextSpan(0, source.Length), [], [new Word(0, "elle", she, "lui", PartOfSpeech.Pron, Features.None, -1, "root")]);
        var reading = new EntityReading(Entities(), [.. Mentions().OrderBy(m => m.Span.Start)], [])
        {
            Times = Times,
            At = DateRange.TryParse("2020-09-30", out var day) ? day : null,
        };
        return new Reading(1, new Document("sha256:0", "articles/kerval.txt", source) { Published = "2020-09-30" }, new Analysis(source, [sentence]), new AttributedReading(reading, Statements()))
        {
            Knowledge = Base,
            Events = SampleEvents.OfActors(Span, Government, Area, Minister, Lancy),
        };
    }

    private static TextEntity[] Entities() =>
    [
        Known(Base[Base.Find("VLD")!.Government!.Value].Id),
        Known("east-kerval-area"),
        Known("ana-merel") with { Roles = ["ministre valdorienne des Affaires étrangères"] },
        Known("lancy"),
        new TextEntity("selon:KRV/armed-forces", EntityKind.Organization) { Name = "Karvan armed forces", FrenchName = "armée karvane", Country = "KRV", Sector = "MIL" },
        new TextEntity("local:e1", EntityKind.Media) { Name = "La Dépêche de Lancy", FrenchName = "La Dépêche de Lancy" },
        new TextEntity("local:e2", EntityKind.Person) { Name = "Tarek", FrenchName = "Tarek", Roles = ["général"] },
    ];

    private static TextEntity Known(string key)
    {
        var entity = Base.Find(key)!;
        return new TextEntity(entity.Id, entity.Kind)
        {
            Name = entity.EnglishName, FrenchName = entity.FrenchName, Country = entity.Country, Sector = entity.Sector, Gender = entity.Gender, Known = entity,
        };
    }

    private static IEnumerable<Mention> Mentions()
    {
        yield return Mention(Area, Span("Kerval-Est"));
        yield return Mention(Area, Part("Kerval-Est était", 10));
        yield return Mention(Area, Part("Kerval-Est résistait", 10));
        yield return Mention(Lancy, Span("Lancy"));
        yield return Mention(Government, Part("Ostrava exige", 7));
        yield return Mention(Government, Span("la présidence valdorienne"));
        yield return Mention(Minister, Span("La ministre valdorienne des Affaires étrangères Ana Merel"));
        yield return Mention(Minister, Span("Ana Merel"));
        yield return Mention(Army, Span("l’armée karvane"));
        yield return Mention(Newspaper, Span("La Dépêche de Lancy"));
        yield return Mention(Tarek, Span("Tarek"));
    }

    private static Mention Mention(int entity, TextSpan span) => new(span, entity, MentionForm.Name, 0, 0, "name", 0.9);

    private static TimeExpression[] Times { get; } =
    [
        Time("30 septembre 2020", "2020-09-30", TimeCertainty.Exact, new DateTime(2020, 9, 30), new DateTime(2020, 10, 1)),
        Time("lundi", "2020-09-28?", TimeCertainty.Inferred, new DateTime(2020, 9, 28), new DateTime(2020, 9, 29)),
        Time("Plus tôt", "../2020-09-30", TimeCertainty.Exact, null, new DateTime(2020, 10, 1)),
        Time("Fin mai", "2021-05~", TimeCertainty.Approximate, new DateTime(2021, 5, 1), new DateTime(2021, 6, 1)),
    ];

    private static TimeExpression Time(string words, string edtf, TimeCertainty certainty, DateTime? begin, DateTime? end) => new()
    {
        Span = Span(words), Type = TimeType.Date, Value = edtf.Trim('~', '?', '.', '/'), Edtf = edtf, Precision = TimePrecision.Day, Certainty = certainty,
        Begin = begin, End = end, Rule = "date",
    };

    private static Statement[] Statements()
    {
        var minister = Span("La ministre valdorienne des Affaires étrangères Ana Merel");
        var holding = Base.HoldingsOf(Base.Find("VLD")!, "foreign-minister").Single();
        return
        [
            Make("s1", new Source(Span("la présidence valdorienne")) { Entity = Government, Resolution = "state-and-role", Evidence = "knowledge/states.tsv:3" },
                "Ostrava exige la reddition du Kerval-Est", Act.Announce),
            Make("s2", new Source(Part("Ostrava exige", 7)) { Entity = Government, Resolution = "capital-speaks", Evidence = "knowledge/states.tsv:3" },
                "la reddition du Kerval-Est", Act.Call) with { Parent = "s1" },
            Make("s3", new Source(minister) { Entity = Minister, Resolution = "office-at-date", Evidence = holding.Evidence }, "que le Kerval-Est était calme", Act.Assert) with { Time = Times[1] },
            Make("s4", new Source(Span("elle"), RefersTo: minister) { Entity = Minister, Resolution = "pronoun" }, "de se rendre à Lancy", Act.Commit) with { Time = Times[2] },
            Make("s5", new Source(Span("Deux proches de l’armée karvane"), IsAnonymous: true, Count: 2) { Affiliation = Army, Resolution = "affiliation" },
                "que le Kerval-Est résistait", Act.Assert) with { Via = [new Channel(Span("La Dépêche de Lancy")) { Entity = Newspaper }] },
            Make("s6", new Source(Part("Ostrava a démenti", 7)) { Entity = Government, Resolution = "capital-speaks" },
                "a démenti", Act.Deny) with { Denies = "s5" },
            Make("s7", new Source(Span("Tarek")) { Entity = Tarek, Resolution = "name" }, "« Fin mai, tout sera fini »", Act.Assert),
            Make("s8", new Source(Span("un témoin"), IsAnonymous: true, Count: 1), "rien n’a changé", Act.Assert),
        ];
    }

    private static Statement Make(string id, Source source, string content, Act act) => new()
    {
        Id = id, Sources = [source], Content = [Span(content)], Act = act, Mode = Mode.Indirect, Rule = "verb", Confidence = 0.9,
    };

    public static TextSpan Span(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    private static TextSpan Part(string words, int length)
    {
        var start = Span(words).Start;
        return new TextSpan(start, start + length);
    }
}
