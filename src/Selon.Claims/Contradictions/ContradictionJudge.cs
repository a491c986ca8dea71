using System.Globalization;
using Selon.Claims.Lexicons;
using Selon.Syntax;

namespace Selon.Claims.Contradictions;

/// <summary>Judges whether two sentences of one matter contradict each other. Immutable and safe to share between threads.</summary>
/// <remarks>
/// It goes by what the two have in common and what is negated, opposite or another number in it; what only the world can
/// tell (a hydrogen bomb is no tube for a refinery) it does not know.
/// </remarks>
public sealed class ContradictionJudge
{
    private static readonly Lazy<ContradictionJudge> s_french = new(() => Read("fr/contradiction"));

    private readonly double[] _weights;
    private readonly double _threshold;

    /// <summary>Makes a judge of weights in the order of the features.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="threshold">The probability from which it is a contradiction.</param>
    internal ContradictionJudge(double[] weights, double threshold) => (_weights, _threshold) = (weights, threshold);

    /// <summary>The judge for French.</summary>
    public static ContradictionJudge French => s_french.Value;

    /// <summary>Judges two analysed sentences, or two short texts.</summary>
    public Judgement Judge(Analysis a, Analysis b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return Judge(ContradictionFeatures.Of(new SentenceFacts(a), new SentenceFacts(b)));
    }

    /// <summary>Judges by features.</summary>
    internal Judgement Judge(double[] features)
    {
        var sum = 0.0;
        for (var i = 0; i < _weights.Length; i++)
            sum += _weights[i] * features[i];
        var probability = 1 / (1 + Math.Exp(-sum));
        return new Judgement(probability >= _threshold, probability);
    }

    private static ContradictionJudge Read(string name)
    {
        var weights = ConceptTable.Read(name, 2).ToDictionary(f => f[0], f => double.Parse(f[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return new ContradictionJudge([.. ContradictionFeatures.Names.Select(n => weights.GetValueOrDefault(n))], weights.GetValueOrDefault("threshold", 0.5));
    }
}
