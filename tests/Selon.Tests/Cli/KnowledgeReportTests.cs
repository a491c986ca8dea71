using System.Text;
using System.Text.Json;
using Selon.Cli.Formats;
using Selon.Cli.Rendering;
using Selon.Knowledge;
using Selon.Knowledge.Search;
using Selon.Knowledge.Times;
using Selon.Syntax;
using Selon.Tests.Conventions;
using Selon.Tests.Knowledge;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Cli;

public sealed class KnowledgeReportTests
{
    private static readonly (string Phrase, string? At)[] s_phrases =
    [
        ("le président azerbaïdjanais", "2020-10"), ("le président azerbaïdjanais", null), ("Stepanakert", null), ("Stepanakert", "2020-10"),
        ("Aliev", "2000"), ("OSCE", null), ("les Kurdes", null), ("l’Azerbaïdjan", "2020"), ("ministre", null), ("ilham-aliyev", null), ("Bakou", null),
        ("Azertac", null),
    ];

    private static readonly Lazy<Analyzer> s_analyzer = new(() => Analyzer.Load(Path.Combine(Repository.Root, "models", "fr")));

    [Theory]
    [InlineData("fr", false)]
    [InlineData("en", false)]
    [InlineData("fr", true)]
    public void What_is_known_is_shown(string language, bool hasColor)
    {
        NeedModels();
        Snapshot.Matches(Write(language, hasColor, 80), $"Snapshots/knowledge.{language}{(hasColor ? ".color" : "")}.txt");
    }

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        NeedModels();
        foreach (var language in (string[])["fr", "en"])
            Assert.All(Write(language, false, width).Split('\n'), line => Assert.True(DisplayWidth.Of(line) <= width, line));
    }

    [Fact]
    public void The_json_is_the_same_for_programs()
    {
        NeedModels();
        var json = Encoding.UTF8.GetString(KnowledgeJson.Of(TestedKnowledge.Small, Find("le président azerbaïdjanais", "2020-10"), "2020-10"));
        Snapshot.Matches(json, "Snapshots/knowledge.json");
        var reference = Repository.Read("docs/reference/cli.md");
        Assert.All(Names(JsonElement.Parse(json)).Distinct(), name => Assert.Contains($"`{name}`", reference, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_found_is_said_with_names_spelt_alike()
    {
        var result = new KnowledgeSearch(TestedKnowledge.Small).Find("Azerbaidjjan", EntityReading.Empty, null);
        Assert.True(result.IsEmpty);
        Assert.Equal("selon: rien n’est connu de « Azerbaidjjan ».\nDe graphie proche :\n  Azerbaïdjan\n  Azerbaïjan\n", KnowledgeReport.NothingFound(result, Labels.For("fr")));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("l'")]
    [InlineData("'")]
    [InlineData("…")]
    [InlineData("\uD800")]
    [InlineData("Aliev Ilham")]
    [InlineData("\e]0;x\a")]
    public void No_phrase_makes_it_throw(string phrase)
    {
        var result = new KnowledgeSearch(TestedKnowledge.Small).Find(phrase, EntityReading.Empty, null);
        Assert.DoesNotContain('\e', KnowledgeReport.NothingFound(result, Labels.For("en")));
        Assert.Equal(phrase == "Aliev Ilham" ? ["Ilham Aliev"] : [], result.NearNames);
    }

    [Fact]
    public void Every_kind_of_the_facts_has_a_label()
    {
        var knowledge = TestedKnowledge.Shipped;
        var labels = Labels.For("fr");
        for (var i = 0; i < knowledge.Count; i++)
        {
            var entity = knowledge[i];
            Assert.True(entity.Type is null || labels.Find($"type.{entity.Kind.ToString().ToLowerInvariant()}.{entity.Type}") is not null, $"{entity.Kind}.{entity.Type}");
            Assert.True(entity.Owner is null || labels.Find("owner." + entity.Owner) is not null, entity.Owner);
        }
    }

    private static void NeedModels() =>
        Assert.SkipUnless(File.Exists(Path.Combine(Repository.Root, "models", "fr", "syntax.bin")), "The trained models are not there.");

    private static string Write(string language, bool hasColor, int width)
    {
        var report = new StringBuilder();
        foreach (var (phrase, at) in s_phrases)
        {
            var result = Find(phrase, at);
            report.Append($"$ {phrase}{(at is null ? "" : $" --at {at}")}\n");
            report.Append(result.IsEmpty ? KnowledgeReport.NothingFound(result, Labels.For(language))
                : new KnowledgeReport(TestedKnowledge.Small, result, new Appearance(Labels.For(language), width, hasColor)).ToString()).Append('\n');
        }
        return report.ToString();
    }

    private static SearchResult Find(string phrase, string? at)
    {
        var analysis = s_analyzer.Value.Analyze(new SourceText(phrase));
        var reading = new KnowledgeReader(TestedKnowledge.Small, TimeFinder.Load("fr")).Read(analysis, at);
        return new KnowledgeSearch(TestedKnowledge.Small).Find(phrase, reading, at is not null && DateRange.TryParse(at, out var days) ? days : null);
    }

    private static IEnumerable<string> Names(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => Names(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Names),
        _ => [],
    };
}
