using System.Globalization;
using Selon.Claims.Grouping;
using Selon.Claims.Mentions;

namespace Selon.Training.Claims;

/// <summary>Learns from marked happenings what speaks for two mentions saying the same.</summary>
internal static class SameClaimTrainer
{
    /// <summary>Strength of the prior on weights; chosen by leaving one happening out.</summary>
    public const double DefaultPenalty = 2;

    /// <summary>What is added to the bias; chosen by leaving one happening out.</summary>
    public const double DefaultShift = 1;

    /// <summary>The pairs of the marked mentions of one happening.</summary>
    /// <remarks>What refers to another mention has its proposition and teaches nothing; copies of a text count little.</remarks>
    public static IEnumerable<PairExample> Examples(GoldClaims gold, IReadOnlyList<(GoldMention Gold, ClaimMention Mention)> mentions)
    {
        foreach (var happening in mentions.Where(m => m.Mention.About is null).GroupBy(m => gold.Happenings[m.Gold.Claim]))
        {
            var own = happening.ToList();
            var copies = own.GroupBy(m => Signature.Of(m.Mention), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
            var pairsOf = own.GroupBy(m => m.Gold.Claim, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
            for (var i = 0; i < own.Count; i++)
            {
                for (var j = i + 1; j < own.Count; j++)
                {
                    var isSame = own[i].Gold.Claim == own[j].Gold.Claim;
                    // A claim of many mentions has far more pairs than one of few.
                    var weight = 1.0 / (copies[Signature.Of(own[i].Mention)] * copies[Signature.Of(own[j].Mention)]);
                    if (isSame)
                        weight *= 4 / Math.Sqrt(pairsOf[own[i].Gold.Claim]);
                    yield return new PairExample(PairFeatures.Of(own[i].Mention, own[j].Mention), isSame, weight);
                }
            }
        }
    }

    /// <summary>Trains a model.</summary>
    /// <param name="examples">The pairs.</param>
    /// <param name="penalty">Strength of the prior.</param>
    /// <param name="shift">Added to the bias: groups of several mentions are joined by their mean, which pairs are not trained for.</param>
    public static SameClaimModel Train(IReadOnlyList<PairExample> examples, double penalty, double shift)
    {
        var weights = LogisticTrainer.Train(examples, penalty);
        weights[0] += shift;
        return new SameClaimModel(weights);
    }

    /// <summary>Writes a model in the form in which the program reads it.</summary>
    public static void Write(SameClaimModel model, TextWriter writer)
    {
        writer.Write("# What speaks for and against two mentions saying the same. Made by: selon-train claims\nfeature\tweight\n");
        for (var i = 0; i < PairFeatures.Names.Length; i++)
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{PairFeatures.Names[i]}\t{model.Weights[i]:0.###}\n"));
    }
}
