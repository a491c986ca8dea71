using Selon.Knowledge;
using Selon.Quality.Statements;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Statements.Resolution;
using Selon.Statements.Trees;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Quality.References;

/// <summary>
/// Measures for whom sources stand: on the statements that are found, and on the annotated ones, which measures
/// resolution apart from finding.
/// </summary>
internal static class ReferencesCommand
{
    private const double FoundOver = 0.3;

    /// <summary>Runs the command.</summary>
    public static int Run(string[] args)
    {
        var gold = Options.Value(args, "--gold") ?? Path.Combine(Options.Value(args, "--data") ?? Options.DefaultData, "statements", "fr_wikinews.dev.jsonl");
        if (!File.Exists(gold))
            return Options.NoData(gold);
        var analyzer = Analyzer.Load(Options.Value(args, "--models") ?? Path.Combine("models", "fr"));
        var (found, given) = Score(gold, analyzer, KnowledgeOfTexts.Load(args), Options.Value(args, "--show"));
        foreach (var score in (ReferenceScore[])[found, given])
        {
            foreach (var line in score.Lines())
                Console.WriteLine(line);
        }
        if (args.Contains("--errors"))
            (args.Contains("--given") ? given : found).Errors.ForEach(Console.WriteLine);
        return 0;
    }

    /// <summary>Scores the sources of the annotated articles of a file.</summary>
    /// <param name="gold">The file.</param>
    /// <param name="analyzer">Reads the articles.</param>
    /// <param name="knowledge">Reads whom they name.</param>
    /// <param name="shown">The id of the article whose expressions are listed, null for none.</param>
    public static (ReferenceScore Found, ReferenceScore Given) Score(string gold, Analyzer analyzer, KnowledgeOfTexts knowledge, string? shown = null)
    {
        var finder = new StatementFinder(Lexicon.French);
        var (found, given) = (new ReferenceScore("statements found"), new ReferenceScore("statements given"));
        foreach (var (document, names) in GoldReader.Read(gold).Zip(GoldReferences.Read(gold)))
        {
            var analysis = analyzer.Analyze(document.Text);
            var reading = knowledge.Read(document.Id, analysis);
            var same = new SameReference(document.Text, reading);
            var statements = finder.Find(analysis, reading).Statements;
            AddFound(document, names, analysis.Text, statements, same, found);
            AddGiven(document, names, analysis, reading, same, given);
            if (document.Id == shown)
                ExpressionListing.Write(analysis, reading, statements);
        }
        return (found, given);
    }

    private static void AddFound(ScoredDocument document, IReadOnlyList<string?> names, SourceText text, IReadOnlyList<Statement> statements, SameReference same, ReferenceScore score)
    {
        var scored = statements.Select(statement => StatementsCommand.Scored(text, statement)).ToList();
        foreach (var pair in DocumentComparison.Compare(document, scored).Pairs.OrderBy(pair => pair.Gold))
        {
            if (pair.Overlap > FoundOver)
                score.Add($"{document.Id} s{pair.Gold + 1}", document.Text, statements[pair.Predicted].Sources, names[pair.Gold], same);
        }
    }

    private static void AddGiven(ScoredDocument document, IReadOnlyList<string?> names, Analysis analysis, EntityReading reading, SameReference same, ReferenceScore score)
    {
        var statements = document.Statements.Select((statement, i) => Given(analysis.Text, statement, i)).ToList();
        var resolved = SourceReferences.Resolve(new Article(analysis, Lexicon.French), analysis, reading, statements);
        for (var i = 0; i < resolved.Count; i++)
            score.Add($"{document.Id} s{i + 1}", document.Text, resolved[i].Sources, names[i], same);
    }

    private static Statement Given(SourceText text, ScoredStatement gold, int index)
    {
        TextSpan Map(CodePointSpan span) => new(text.Utf16Offset(span.Start), text.Utf16Offset(span.End));
        return new Statement
        {
            Id = $"s{index + 1}", Sources = [.. gold.Sources.Select(span => new Source(Map(span)))], Cue = [.. gold.Cue.Select(Map)], Content = [.. gold.Content.Select(Map)],
            Act = gold.Act, Mode = gold.Mode, Rule = "given", Confidence = 1,
        };
    }
}
