namespace Selon.Training.Claims;

/// <summary>
/// Logistic regression with a Gaussian prior over a few features, by gradient descent over all examples at once. The same
/// examples give the same weights.
/// </summary>
internal static class LogisticTrainer
{
    private const int Iterations = 1500;
    private const double Rate = 0.3;

    /// <summary>Trains.</summary>
    /// <param name="examples">What to learn from.</param>
    /// <param name="penalty">Strength of the prior: half the inverse variance of a weight; the first feature, the bias, has none.</param>
    public static double[] Train(IReadOnlyList<PairExample> examples, double penalty)
    {
        var count = examples[0].Features.Length;
        var (weights, gradient, squares) = (new double[count], new double[count], new double[count]);
        for (var iteration = 0; iteration < Iterations; iteration++)
        {
            for (var k = 0; k < count; k++)
                gradient[k] = k == 0 ? 0 : penalty * weights[k];
            foreach (var example in examples)
            {
                var sum = 0.0;
                for (var k = 0; k < count; k++)
                    sum += weights[k] * example.Features[k];
                var error = example.Weight * ((1 / (1 + Math.Exp(-sum))) - (example.IsPositive ? 1 : 0));
                for (var k = 0; k < count; k++)
                    gradient[k] += error * example.Features[k];
            }
            for (var k = 0; k < count; k++)
            {
                squares[k] += gradient[k] * gradient[k];
                if (squares[k] > 0)
                    weights[k] -= Rate * gradient[k] / (Math.Sqrt(squares[k]) + 1e-8);
            }
        }
        return weights;
    }
}
