using Selon.Knowledge;
using Selon.Knowledge.Times;
using Selon.Knowledge.Recognition;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Syntax;
using Xunit;

namespace Selon.Tests.Specs;

public class CoreferenceSpecTests
{
    private static readonly IReadOnlyList<SpecBlock> s_specs = SpecBlock.In("coreference", "coreference");

    private static readonly string s_models = Path.Combine(SpecFiles.Root, "models", "fr");
    private static readonly Lazy<Analyzer> s_analyzer = new(() => Analyzer.Load(s_models));
    private static readonly Lazy<KnowledgeReader> s_reader = new(() => new KnowledgeReader(
        KnowledgeBase.Compile([Path.Combine(SpecFiles.Root, "knowledge")], out _), TimeFinder.Load("fr"), EntityRecognizer.Load(s_models)));

    private static readonly StatementFinder s_finder = new(Lexicon.French);

    public static TheoryData<string> Specs => [.. s_specs.Select(spec => spec.ToString())];

    [Theory]
    [MemberData(nameof(Specs))]
    public void Sources_refer_to_what_a_specification_says(string name)
    {
        var spec = s_specs.Single(spec => spec.ToString() == name);
        var expected = string.Join('\n', spec.Expected.Order(StringComparer.Ordinal));
        var found = string.Join('\n', Find(spec.Text).Order(StringComparer.Ordinal));
        if (spec.KnownFailure is null)
            Assert.True(expected == found, $"{spec}\n{spec.Text}\nexpected\n{expected}\nfound\n{found}");
        else
            Assert.False(expected == found, $"This works now; take \"known failure: {spec.KnownFailure}\" out of the file.");
    }

    [Fact]
    public void Every_phenomenon_has_examples_and_counter_examples()
    {
        foreach (var file in s_specs.GroupBy(spec => spec.File))
        {
            Assert.True(file.Count(spec => spec.Expected.Count > 0) >= 2, file.Key);
            Assert.True(file.Any(spec => spec.Expected.Count == 0), file.Key);
        }
    }

    private static IEnumerable<string> Find(string text)
    {
        var analysis = s_analyzer.Value.Analyze(text);
        foreach (var statement in s_finder.Find(analysis, s_reader.Value.Read(analysis, null)).Statements)
        {
            var cue = statement.Cue.Count == 0 ? "-" : string.Join(" … ", statement.Cue.Select(analysis.Text.Slice));
            foreach (var source in statement.Sources)
            {
                if (source.RefersTo is { } referent)
                    yield return $"{analysis.Text.Slice(source.Span)} | {cue} | {analysis.Text.Slice(referent)}";
            }
        }
    }
}
