using System.Globalization;
using Selon.Claims.Contradictions;
using Selon.Syntax;

namespace Selon.Training.Claims;

/// <summary>Learns from pairs of sentences what speaks for a contradiction.</summary>
internal static class ContradictionTrainer
{
    /// <summary>Strength of the prior on weights; chosen by cross-validation.</summary>
    public const double DefaultPenalty = 4;

    /// <summary>The probability from which it is a contradiction.</summary>
    public const double DefaultThreshold = 0.5;

    /// <summary>The pairs as features.</summary>
    public static List<PairExample> Examples(IEnumerable<SentencePair> pairs, Analyzer analyzer) =>
        [.. pairs.Select(p => new PairExample(
            ContradictionFeatures.Of(new SentenceFacts(analyzer.Analyze(p.First)), new SentenceFacts(analyzer.Analyze(p.Second))), p.IsContradiction, 1))];

    /// <summary>Trains a judge.</summary>
    public static ContradictionJudge Train(IReadOnlyList<PairExample> examples, double penalty, double threshold) =>
        new(LogisticTrainer.Train(examples, penalty), threshold);

    /// <summary>Trains and writes the weights in the form in which the program reads them.</summary>
    public static void Write(IReadOnlyList<PairExample> examples, double penalty, double threshold, TextWriter writer)
    {
        var weights = LogisticTrainer.Train(examples, penalty);
        writer.Write("# What speaks for two sentences contradicting each other. Made by: selon-train contradictions\nfeature\tweight\n");
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"threshold\t{threshold}\n"));
        for (var i = 0; i < weights.Length; i++)
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{ContradictionFeatures.Names[i]}\t{weights[i]:0.###}\n"));
    }
}
