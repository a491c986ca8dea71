using System.Globalization;
using Selon.Claims.Contradictions;
using Selon.Syntax;
using Selon.Training.Claims;

namespace Selon.Quality.Contradictions;

/// <summary>Scores the judging of contradictions.</summary>
internal static class ContradictionsCommand
{
    private const int Folds = 10;

    /// <summary>Runs the command.</summary>
    public static int Run(string[] args)
    {
        var file = Options.Value(args, "--pairs") ?? Path.Combine(Options.Value(args, "--data") ?? Options.DefaultData, "contradictions", "fr_daccord.dev.jsonl");
        if (!File.Exists(file))
            return Options.NoData(file);
        var pairs = SentencePair.ReadFile(file).ToList();
        var examples = ContradictionTrainer.Examples(pairs, Analyzer.Load(Options.Value(args, "--models") ?? Path.Combine("models", "fr")));
        Console.WriteLine(Line("committed", examples, [.. examples.Select(e => ContradictionJudge.French.Judge(e.Features))]));
        if (args.Contains("--cross-validate"))
        {
            var (penalty, threshold) = (Options.Number(args, "--penalty", ContradictionTrainer.DefaultPenalty), Options.Number(args, "--threshold", ContradictionTrainer.DefaultThreshold));
            Console.WriteLine(Line("cross-validated", examples, CrossValidate(pairs, examples, penalty, threshold)));
        }
        if (args.Contains("--errors"))
            Errors(pairs, examples);
        return 0;
    }

    // Pairs of one article share sentences: neighbours of the file stay in one fold.
    private static Judgement[] CrossValidate(List<SentencePair> pairs, List<PairExample> examples, double penalty, double threshold)
    {
        var judgements = new Judgement[examples.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var (from, to) = (pairs.Count * fold / Folds, pairs.Count * (fold + 1) / Folds);
            var judge = ContradictionTrainer.Train([.. examples.Where((_, i) => i < from || i >= to)], penalty, threshold);
            for (var i = from; i < to; i++)
                judgements[i] = judge.Judge(examples[i].Features);
        }
        return judgements;
    }

    private static string Line(string name, List<PairExample> examples, Judgement[] judgements)
    {
        var both = examples.Zip(judgements).ToList();
        var right = both.Count(p => p.First.IsPositive == p.Second.IsContradiction);
        var (hits, said, all) = (both.Count(p => p.First.IsPositive && p.Second.IsContradiction), both.Count(p => p.Second.IsContradiction), both.Count(p => p.First.IsPositive));
        return string.Create(CultureInfo.InvariantCulture,
            $"{name}: accuracy {100.0 * right / both.Count:F1}, contradictions P {100.0 * hits / Math.Max(said, 1):F1} R {100.0 * hits / Math.Max(all, 1):F1} ({right} of {both.Count} right)");
    }

    private static void Errors(List<SentencePair> pairs, List<PairExample> examples)
    {
        foreach (var (pair, example) in pairs.Zip(examples))
        {
            var judgement = ContradictionJudge.French.Judge(example.Features);
            if (judgement.IsContradiction != pair.IsContradiction)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(pair.IsContradiction ? "MISSED" : "WRONG ")} {judgement.Probability:F2} {pair.First.Text} || {pair.Second.Text}"));
        }
    }
}
