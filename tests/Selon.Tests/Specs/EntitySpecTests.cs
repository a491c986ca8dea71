using Selon.Knowledge;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Syntax;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Specs;

public class EntitySpecTests
{
    private static readonly IReadOnlyList<DatedSpec> s_specs = DatedSpec.In("entities");

    private static readonly string s_models = Path.Combine(SpecFiles.Root, "models", "fr");

    private static readonly Lazy<Analyzer> s_analyzer = new(() => Analyzer.Load(s_models));

    private static readonly Lazy<KnowledgeReader> s_reader = new(() =>
        KnowledgeReader.Load(s_models, KnowledgeBase.Compile([Path.Combine(SpecFiles.Root, "knowledge")], out _)));

    private static readonly StatementFinder s_finder = new(Lexicon.French);

    public static TheoryData<string> Specs => [.. s_specs.Select(spec => spec.ToString())];

    [Theory]
    [MemberData(nameof(Specs))]
    public void The_entities_of_a_specification_are_found(string name)
    {
        var spec = s_specs.Single(spec => spec.ToString() == name);
        var analysis = s_analyzer.Value.Analyze(new SourceText(spec.Text));
        var reading = s_finder.Find(analysis, s_reader.Value.Read(analysis, spec.Published));
        var found = Lines(spec.Text, reading);
        var missing = spec.Expected.Where(line => line.StartsWith("no: ", StringComparison.Ordinal)
            ? found.Exists(f => f == line[4..] || f.StartsWith(line[4..] + " | ", StringComparison.Ordinal))
            : !found.Contains(line)).ToList();
        if (spec.KnownFailure is null)
            Assert.True(missing.Count == 0, $"{spec}\n{spec.Text}\nnot as expected\n{string.Join('\n', missing)}\nfound\n{string.Join('\n', found)}");
        else
            Assert.False(missing.Count == 0, $"This works now; take \"known failure: {spec.KnownFailure}\" out of the file.");
    }

    private static List<string> Lines(string text, AttributedReading reading)
    {
        var entities = reading.Entities.Entities;
        var lines = reading.Entities.Mentions.Select(m => $"{m.Span.Of(text)} | {Key(entities[m.Entity])} | {m.Rule}").ToList();
        foreach (var source in reading.Statements.SelectMany(s => s.Sources))
        {
            var who = source.IsAnonymous
                ? $"anonymous {source.Count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {(source.Affiliation is { } side ? Key(entities[side]) : "-")}"
                : source.Entity is { } entity ? Key(entities[entity]) : "-";
            lines.Add($"source: {source.Span.Of(text)} | {who} | {source.Resolution ?? "-"}");
        }
        return lines;
    }

    // Keys, as people know them and files hold them; those of organs of a state begin with the state's.
    private static string Key(TextEntity entity) => entity.Known?.Key
        ?? (entity.Id.StartsWith("local:", StringComparison.Ordinal) ? "local" : entity.Country + entity.Id[entity.Id.LastIndexOf('/')..]);
}
