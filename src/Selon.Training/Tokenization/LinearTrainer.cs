using Selon.Syntax.Tokenization;

namespace Selon.Training.Tokenization;

/// <summary>Trains a linear model by logistic regression with AdaGrad steps (Duchi et al. 2011); same examples and seed, same weights.</summary>
internal sealed class LinearTrainer(int bits, int seed)
{
    private const double LearningRate = 0.15;
    private const double Regularization = 1e-6;
    private const double Scale = 1000;

    private readonly List<(uint[] Features, bool IsYes, float Weight)> _examples = [];

    /// <summary>The number of examples.</summary>
    public int Count => _examples.Count;

    /// <summary>Adds an example; its weight says how often it counts.</summary>
    public void Add(ReadOnlySpan<uint> features, bool isYes, float weight = 1) => _examples.Add((features.ToArray(), isYes, weight));

    /// <summary>Trains over all examples, in an order shuffled anew for each pass.</summary>
    public LinearModel Train(int passes)
    {
        var random = new Random(seed);
        var weights = new double[1 << bits];
        var squares = new double[1 << bits];
        var sums = new double[1 << bits];
        var order = Enumerable.Range(0, _examples.Count).ToArray();
        for (var pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            foreach (var index in order)
                Step(_examples[index], weights, squares);
            for (var i = 0; i < sums.Length; i++)
                sums[i] += weights[i];
        }
        return new LinearModel([.. sums.Select(sum => Quantize(sum / passes))]);
    }

    private static void Step((uint[] Features, bool IsYes, float Weight) example, double[] weights, double[] squares)
    {
        var mask = (uint)weights.Length - 1;
        var sum = 0.0;
        foreach (var feature in example.Features)
            sum += weights[feature & mask];
        var error = ((example.IsYes ? 1 : 0) - (1 / (1 + Math.Exp(-sum)))) * example.Weight;
        foreach (var feature in example.Features)
        {
            ref var weight = ref weights[feature & mask];
            var gradient = error - (Regularization * weight);
            squares[feature & mask] += gradient * gradient;
            weight += LearningRate * gradient / (1e-3 + Math.Sqrt(squares[feature & mask]));
        }
    }

    private static short Quantize(double weight) => (short)Math.Clamp(Math.Round(weight * Scale), short.MinValue, short.MaxValue);
}
