using Selon.Events;
using Selon.Events.Lexicons;
using Selon.Knowledge;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Syntax;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Specs;

public class EventSpecTests
{
    private static readonly IReadOnlyList<SpecBlock> s_specs = SpecBlock.In("events");

    private static readonly string s_models = Path.Combine(SpecFiles.Root, "models", "fr");

    private static readonly Lazy<Analyzer> s_analyzer = new(() => Analyzer.Load(s_models));

    private static readonly Lazy<KnowledgeReader> s_reader = new(() =>
        KnowledgeReader.Load(s_models, KnowledgeBase.Compile([Path.Combine(SpecFiles.Root, "knowledge")], out _)));

    private static readonly Lazy<StatementFinder> s_statements = new(() => new StatementFinder(Lexicon.French));

    private static readonly Lazy<EventFinder> s_events = new(() => new EventFinder(EventLexicon.French));

    public static TheoryData<string> Specs => [.. s_specs.Select(spec => spec.ToString())];

    [Theory]
    [MemberData(nameof(Specs))]
    public void The_events_of_a_specification_are_found(string name)
    {
        var spec = s_specs.Single(spec => spec.ToString() == name);
        var found = Find(spec.Text);
        var comparison = new EventComparison(spec.Text, [.. spec.Expected.Select(ExpectedEvent.Parse)], found);
        var differences = comparison.Differences().ToList();
        if (spec.KnownFailure is null)
        {
            Assert.True(differences.Count == 0, $"{spec}\n{spec.Text}\nexpected\n{string.Join('\n', spec.Expected)}\nfound\n"
                + $"{string.Join('\n', found.Select(comparison.Line))}\nnot as expected\n{string.Join('\n', differences)}");
        }
        else
        {
            Assert.False(differences.Count == 0, $"This works now; take \"known failure: {spec.KnownFailure}\" out of the file.");
        }
    }

    [Fact]
    public void Every_type_and_phenomenon_has_examples_and_counter_examples()
    {
        var files = s_specs.GroupBy(spec => spec.File).ToDictionary(file => file.Key, file => file.ToList());
        Assert.All(Enum.GetValues<EventType>(), type => Assert.Contains($"{type.ToString().ToLowerInvariant()}.fr.md", files.Keys));
        Assert.All(files, file => Assert.True(file.Key == "no-event.fr.md" || file.Value.Count(spec => spec.Expected.Count > 0) >= 8, file.Key));
        Assert.All(files, file => Assert.True(file.Value.Any(spec => spec.Expected.Count == 0), file.Key));
    }

    [Fact]
    public void Every_expected_part_is_a_piece_of_its_text_and_every_name_exists()
    {
        foreach (var spec in s_specs)
        {
            foreach (var line in spec.Expected.Select(ExpectedEvent.Parse))
            {
                Assert.All(line.Pieces, piece => Assert.True(spec.Text.Contains(piece, StringComparison.Ordinal), $"{spec}: \"{piece}\" is not in the text."));
                Assert.All(line.Types, type => Assert.True(EventTypeNames.TryParse(type, out _), $"{spec}: {type}"));
                Assert.All(line.Factualities, value => Assert.True(FactualityNames.TryParse(value, out _), $"{spec}: {value}"));
                Assert.True(line.Within is null || line.Within <= spec.Expected.Count, $"{spec}: {line.Within}");
            }
        }
    }

    private static IReadOnlyList<Event> Find(string text)
    {
        var analysis = s_analyzer.Value.Analyze(new SourceText(text));
        return s_events.Value.Find(analysis, s_statements.Value.Find(analysis, s_reader.Value.Read(analysis, null)));
    }
}
