using System.Numerics.Tensors;

namespace Selon.Training.Networks;

/// <summary>Cross-entropy of a softmax, with its gradient.</summary>
internal static class Losses
{
    /// <summary>Turns scores into probabilities in place.</summary>
    public static void Softmax(Span<float> scores)
    {
        var largest = TensorPrimitives.Max<float>(scores);
        TensorPrimitives.Subtract(scores, largest, scores);
        TensorPrimitives.Exp(scores, scores);
        TensorPrimitives.Divide(scores, TensorPrimitives.Sum<float>(scores), scores);
    }

    /// <summary>Adds scale · (softmax − one-hot) to the gradient and returns the loss; scores are overwritten.</summary>
    public static float CrossEntropy(Span<float> scores, int gold, float scale, Span<float> gradient)
    {
        Softmax(scores);
        var loss = -MathF.Log(Math.Max(scores[gold], 1e-12f));
        TensorPrimitives.MultiplyAdd(scores, scale, gradient, gradient);
        gradient[gold] -= scale;
        return loss;
    }
}
