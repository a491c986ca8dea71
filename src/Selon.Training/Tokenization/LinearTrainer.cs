using Selon.Syntax.Tokenization;

namespace Selon.Training.Tokenization;

/// <summary>Trains a linear model by logistic regression with AdaGrad steps (Duchi et al. 2011) and dropout of features; same examples and seed, same weights.</summary>
internal sealed class LinearTrainer(int bits, int seed)
{
    private const double LearningRate = 0.15;
    private const double Dropout = 0.5;
    private const double Regularization = 1e-6;
    private const double Scale = 1000;

    private readonly List<(uint[] Features, bool IsYes, float Weight)> _examples = [];

    /// <summary>The number of examples.</summary>
    public int Count => _examples.Count;

    /// <summary>Adds an example; its weight says how often it counts.</summary>
    public void Add(ReadOnlySpan<uint> features, bool isYes, float weight = 1) => _examples.Add((features.ToArray(), isYes, weight));

    /// <summary>Trains several models over all examples, each with an order and a dropout of its own, and averages them.</summary>
    public LinearModel Train(int passes, int models)
    {
        var sums = new double[1 << bits];
        for (var model = 0; model < models; model++)
            TrainOne(passes, new Random(seed + model), sums);
        return new LinearModel([.. sums.Select(sum => Quantize(sum / (passes * models)))]);
    }

    // Adds the weights after each pass, which averages over the way as the averaged perceptron does.
    private void TrainOne(int passes, Random random, double[] sums)
    {
        var weights = new double[1 << bits];
        var squares = new double[1 << bits];
        var order = Enumerable.Range(0, _examples.Count).ToArray();
        for (var pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            foreach (var index in order)
                Step(_examples[index], weights, squares, random);
            for (var i = 0; i < sums.Length; i++)
                sums[i] += weights[i];
        }
    }

    private static void Step((uint[] Features, bool IsYes, float Weight) example, double[] weights, double[] squares, Random random)
    {
        var mask = (uint)weights.Length - 1;
        var kept = new List<uint>();
        foreach (var feature in example.Features)
        {
            if (random.NextDouble() >= Dropout)
                kept.Add(feature & mask);
        }
        var sum = 0.0;
        foreach (var feature in kept)
            sum += weights[feature];
        var error = ((example.IsYes ? 1 : 0) - (1 / (1 + Math.Exp(-sum / (1 - Dropout))))) * example.Weight;
        foreach (var feature in kept)
        {
            ref var weight = ref weights[feature];
            var gradient = error - (Regularization * weight);
            squares[feature] += gradient * gradient;
            weight += LearningRate * gradient / (1e-3 + Math.Sqrt(squares[feature]));
        }
    }

    private static short Quantize(double weight) => (short)Math.Clamp(Math.Round(weight * Scale), short.MinValue, short.MaxValue);
}
