using System.Globalization;
using System.Text;
using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Statements.Models;
using Selon.Statements.Trees;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Quality.Statements;

/// <summary>Scores statements on annotated articles: all figures, per rule, and won and lost against a saved run.</summary>
internal static class StatementsCommand
{
    /// <summary>Runs the command.</summary>
    public static int Run(string[] args)
    {
        var data = Options.Value(args, "--data") ?? Options.DefaultData;
        var gold = Options.Value(args, "--gold") ?? Path.Combine(data, "statements", "fr_wikinews.dev.jsonl");
        if (!File.Exists(gold))
            return Options.NoData(gold);
        var analyzer = Analyzer.Load(Options.Value(args, "--models") ?? Path.Combine("models", "fr"));
        var finderFor = Finders(args, gold, analyzer);
        var score = new StatementScore();
        var lines = new List<string>();
        var number = 0;
        foreach (var document in GoldReader.Read(gold))
        {
            var analysis = analyzer.Analyze(document.Text);
            var found = finderFor(number++).Find(analysis).Select(statement => Scored(analysis.Text, statement)).ToList();
            Describe(document, found, score.Add(document, found), lines, Proposals(analysis));
        }
        foreach (var line in score.Lines())
            Console.WriteLine(line);
        foreach (var (rule, (right, all)) in score.ByRule)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {rule,-20} {right,4} of {all,4} found, {100.0 * right / all:F0} %"));
        if (args.Contains("--time"))
            Time(gold, analyzer, finderFor(0));
        if (args.Contains("--errors"))
            lines.ForEach(Console.WriteLine);
        Save(Options.Value(args, "--save"), lines);
        Compare(Options.Value(args, "--compare"), lines);
        return 0;
    }

    private static Func<int, StatementFinder> Finders(string[] args, string gold, Analyzer analyzer)
    {
        if (!args.Contains("--cross-validate"))
        {
            var model = Options.Value(args, "--model") is { } path ? StatementModel.Load(path) : null;
            var finder = new StatementFinder(Lexicon.French, model);
            return _ => finder;
        }
        var folds = new CrossValidation(gold, analyzer, Options.Number(args, "--threshold", CrossValidation.DefaultThreshold), Options.Number(args, "--penalty", CrossValidation.DefaultPenalty));
        Console.WriteLine($"  {folds.Total} candidates, {folds.Right} statements");
        return folds.For;
    }

    private static void Time(string gold, Analyzer analyzer, StatementFinder finder)
    {
        var analyses = GoldReader.Read(gold).Select(document => analyzer.Analyze(document.Text)).ToList();
        var tokens = analyses.Sum(analysis => analysis.Sentences.Sum(sentence => sentence.Tokens.Length));
        const int Rounds = 20;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (var round = 0; round < Rounds; round++)
            analyses.ForEach(analysis => finder.Find(analysis));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  time            {watch.Elapsed.TotalMicroseconds / Rounds / tokens:F2} microseconds a token"));
    }

    /// <summary>A found statement reduced to what is scored.</summary>
    internal static ScoredStatement Scored(SourceText text, Statement statement)
    {
        CodePointSpan Map(TextSpan span) => new(text.CodePointOffset(span.Start), text.CodePointOffset(span.End));
        return new ScoredStatement(
            [.. statement.Sources.Select(source => Map(source.Span))],
            [.. statement.Cue.Select(Map)],
            [.. statement.Content.Select(Map)],
            statement.Act, statement.Mode, statement.IsNegated, statement.Hedge)
        {
            Rule = statement.Rule,
            Confidence = statement.Confidence,
        };
    }

    private static void Describe(ScoredDocument document, List<ScoredStatement> found, DocumentComparison comparison, List<string> lines, List<(CodePointSpan Cue, string Why)> proposals)
    {
        foreach (var pair in comparison.Pairs)
        {
            if (pair.Overlap <= 0.3)
                continue;
            var (gold, mine) = (document.Statements[pair.Gold], found[pair.Predicted]);
            var faults = new StringBuilder();
            if (pair.Overlap <= 0.8)
                faults.Append(CultureInfo.InvariantCulture, $" content {pair.Overlap:F2}");
            if (!pair.IsSourceRight)
                faults.Append(" source");
            if (gold.Act != mine.Act)
                faults.Append(CultureInfo.InvariantCulture, $" act {gold.Act}");
            lines.Add($"{(faults.Length == 0 ? "right   " : "partly  ")} {document.Id}{faults} | {Line(document.Text, mine)}{(faults.Length == 0 ? "" : " <GOLD> " + Line(document.Text, gold))}");
        }
        for (var i = 0; i < document.Statements.Count; i++)
        {
            if (!comparison.IsFound(gold: i))
                lines.Add($"missed   {document.Id} {Why(document.Statements[i], proposals)} | {Line(document.Text, document.Statements[i])}");
        }
        for (var j = 0; j < found.Count; j++)
        {
            if (!comparison.IsFound(predicted: j))
                lines.Add($"invented {document.Id} | {Line(document.Text, found[j])}");
        }
    }

    // What the rules had for a missed cue: a candidate that was turned down, or nothing.
    private static List<(CodePointSpan Cue, string Why)> Proposals(Analysis analysis)
    {
        var text = analysis.Text;
        var proposals = new List<(CodePointSpan, string)>();
        foreach (var candidate in StatementFinder.Propose(new Article(analysis, Lexicon.French)))
        {
            foreach (var cue in candidate.Cue)
                proposals.Add((new CodePointSpan(text.CodePointOffset(cue.Start), text.CodePointOffset(cue.End)), $"({candidate.Rule} {candidate.Strength}{(candidate.ConditionsHold ? "" : " conditions fail")})"));
        }
        return proposals;
    }

    private static string Why(ScoredStatement gold, List<(CodePointSpan Cue, string Why)> proposals)
    {
        foreach (var (cue, why) in proposals)
        {
            if (gold.Cue.Any(span => span.Start < cue.End && cue.Start < span.End))
                return why;
        }
        return "(no candidate)";
    }

    private static string Line(string text, ScoredStatement statement) =>
        $"[{statement.Rule}] {statement.Act} {Words(text, statement.Sources)} ## {Words(text, statement.Cue)} ## {Words(text, statement.Content)}";

    private static string Words(string text, IReadOnlyList<CodePointSpan> spans)
    {
        var source = new SourceText(text);
        return string.Join(" … ", spans.Select(span => text[source.Utf16Offset(span.Start)..source.Utf16Offset(span.End)])).Replace('\n', ' ');
    }

    private static void Save(string? path, List<string> lines)
    {
        if (path is not null)
            File.WriteAllLines(path, lines);
    }

    private static void Compare(string? path, List<string> lines)
    {
        if (path is null)
            return;
        var before = File.ReadAllLines(path).ToHashSet(StringComparer.Ordinal);
        var now = lines.ToHashSet(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path).Where(line => !now.Contains(line)))
            Console.WriteLine("- " + line);
        foreach (var line in lines.Where(line => !before.Contains(line)))
            Console.WriteLine("+ " + line);
    }
}
