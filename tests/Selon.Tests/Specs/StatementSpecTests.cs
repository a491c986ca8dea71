using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Syntax;
using Selon.Text;
using Xunit;

namespace Selon.Tests.Specs;

public class StatementSpecTests
{
    private static readonly Lazy<Analyzer> LazyAnalyzer =
        new(() => Analyzer.Load(Path.Combine(SpecFiles.Root, "models", "fr")));

    private static readonly StatementFinder Finder = new(Lexicon.French);

    public static TheoryData<string> Specs => [.. StatementSpecFiles.All.Select(spec => spec.ToString())];

    [Theory]
    [MemberData(nameof(Specs))]
    public void The_statements_of_a_specification_are_found(string name)
    {
        var spec = StatementSpecFiles.All.Single(spec => spec.ToString() == name);
        var expected = Lines([.. spec.Expected]);
        var found = Lines(Find(spec.Text));
        if (spec.KnownFailure is null)
            Assert.True(expected == found, $"{spec}\n{spec.Text}\nexpected\n{expected}\nfound\n{found}\n{Trees(spec.Text)}");
        else
            Assert.False(expected == found, $"This works now; take \"known failure: {spec.KnownFailure}\" out of the file.");
    }

    // Each statement on a line with its parent's line, in an order of their own: the order of the block is for readers.
    private static string Lines(IReadOnlyList<ExpectedStatement> statements) =>
        string.Join('\n', statements
            .Select(statement => statement.ToLine() + (statement.Parent is { } parent ? $" < {statements[parent - 1].ToLine()}" : ""))
            .Order(StringComparer.Ordinal));

    // The trees, to see at a glance whether the parser or a rule is at fault: form/lemma/part of speech, relation to head.
    private static string Trees(string text) =>
        string.Join('\n', LazyAnalyzer.Value.Analyze(text).Sentences.Select(Tree));

    private static string Tree(Sentence sentence)
    {
        var words = new List<string>();
        foreach (var word in sentence.Words)
            words.Add($"{word.Form}/{word.Lemma}/{word.Upos}/{word.Relation}>{(word.IsRoot ? "" : sentence.Words[word.Head].Form)}");
        return string.Join(' ', words);
    }

    private static List<ExpectedStatement> Find(string text)
    {
        var analysis = LazyAnalyzer.Value.Analyze(text);
        var statements = Finder.Find(analysis).ToList();
        return statements.ConvertAll(statement => Express(analysis.Text, statements, statement));
    }

    private static ExpectedStatement Express(SourceText text, List<Statement> all, Statement statement) => new(
        statement.Act.ToString().ToLowerInvariant(),
        statement.Mode.ToString().ToLowerInvariant(),
        statement.IsNegated,
        statement.Hedge,
        [.. statement.Sources.Select(source => text.Slice(source.Span))],
        [.. statement.Cue.Select(text.Slice)],
        [.. statement.Content.Select(text.Slice)],
        [.. statement.Via.Select(v => text.Slice(v.Span))],
        statement.Parent is null ? null : all.FindIndex(other => other.Id == statement.Parent) + 1);
}
