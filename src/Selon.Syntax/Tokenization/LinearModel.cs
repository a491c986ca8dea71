namespace Selon.Syntax.Tokenization;

/// <summary>A linear model over hashed features that answers yes or no. Immutable.</summary>
internal sealed class LinearModel
{
    private readonly short[] _weights;

    /// <summary>Wraps weights; their number is a power of two.</summary>
    public LinearModel(short[] weights)
    {
        if (weights.Length == 0 || (weights.Length & (weights.Length - 1)) != 0)
            throw new InvalidDataException($"The number of weights must be a power of two, but is {weights.Length}.");
        _weights = weights;
    }

    public ReadOnlySpan<short> Weights => _weights;

    /// <summary>The sum of the weights of features; above 0 means yes.</summary>
    public int Score(ReadOnlySpan<uint> features)
    {
        var weights = _weights;
        var mask = (uint)weights.Length - 1;
        var sum = 0;
        foreach (var feature in features)
            sum += weights[feature & mask];
        return sum;
    }
}
