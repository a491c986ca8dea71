using System.Globalization;
using Selon.Claims.Lexicons;

namespace Selon.Claims.Grouping;

/// <summary>What each feature counts for two mentions saying the same: a linear model, made by <c>selon-train claims</c>.</summary>
internal sealed class SameClaimModel
{
    private static readonly Lazy<SameClaimModel> s_french = new(Read);

    private readonly double[] _weights;

    /// <summary>The weights in the order of <see cref="PairFeatures.Names"/>.</summary>
    public IReadOnlyList<double> Weights => _weights;

    /// <summary>Makes a model of weights in the order of <see cref="PairFeatures.Names"/>.</summary>
    public SameClaimModel(double[] weights) => _weights = weights;

    /// <summary>The model for French.</summary>
    public static SameClaimModel French => s_french.Value;

    /// <summary>How likely it is, 0 to 1.</summary>
    public double Score(double[] features)
    {
        var sum = 0.0;
        for (var i = 0; i < _weights.Length; i++)
            sum += _weights[i] * features[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    private static SameClaimModel Read()
    {
        var weights = ConceptTable.Read("fr/same-claim", 2).ToDictionary(f => f[0], f => double.Parse(f[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return new SameClaimModel([.. PairFeatures.Names.Select(n => weights.GetValueOrDefault(n))]);
    }
}
