using System.Numerics.Tensors;

namespace Selon.Training.Networks;

/// <summary>
/// Adam (Kingma and Ba 2015) with clipping by the global norm; rows of tables that a batch does not touch stay as
/// they are. Gradients of the shards are added in the order of the shards, so the number of threads changes nothing.
/// </summary>
internal sealed class AdamOptimizer(IReadOnlyList<Parameter> parameters)
{
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.98f;
    private const float Epsilon = 1e-8f;
    private const float LargestNorm = 5;

    private int _step;

    /// <summary>Makes one step with the gradients of all shards and clears them.</summary>
    public void Step(float rate)
    {
        _step++;
        foreach (var parameter in parameters)
            AddShards(parameter);
        double sum = 0;
        foreach (var parameter in parameters)
            sum += SquaredNorm(parameter);
        var norm = (float)Math.Sqrt(sum);
        if (!float.IsFinite(norm))
        {
            foreach (var parameter in parameters)
                Clear(parameter);
            return;
        }
        var scale = norm > LargestNorm ? LargestNorm / norm : 1;
        var corrected = rate * MathF.Sqrt(1 - MathF.Pow(SecondDecay, _step)) / (1 - MathF.Pow(FirstDecay, _step));
        foreach (var parameter in parameters)
            Update(parameter, scale, corrected);
    }

    private static void AddShards(Parameter parameter)
    {
        for (var shard = 1; shard < Parameter.Shards; shard++)
        {
            if (!parameter.IsTable)
            {
                TensorPrimitives.Add(parameter.Gradients[0], parameter.Gradients[shard], parameter.Gradients[0]);
                Array.Clear(parameter.Gradients[shard]);
                continue;
            }
            foreach (var row in parameter.Touched[shard])
            {
                var to = parameter.TouchRow(0, row);
                var from = parameter.Gradients[shard].AsSpan(row * parameter.Columns, parameter.Columns);
                TensorPrimitives.Add(to, from, to);
                from.Clear();
            }
            parameter.Touched[shard].Clear();
        }
    }

    private static double SquaredNorm(Parameter parameter)
    {
        if (!parameter.IsTable)
            return TensorPrimitives.SumOfSquares<float>(parameter.Gradients[0]);
        double sum = 0;
        foreach (var row in parameter.Touched[0])
            sum += TensorPrimitives.SumOfSquares<float>(parameter.Gradients[0].AsSpan(row * parameter.Columns, parameter.Columns));
        return sum;
    }

    private static void Clear(Parameter parameter)
    {
        Array.Clear(parameter.Gradients[0]);
        parameter.Touched[0].Clear();
    }

    private static void Update(Parameter parameter, float scale, float rate)
    {
        if (!parameter.IsTable)
        {
            UpdateRange(parameter, 0, parameter.Value.Length, scale, rate);
            return;
        }
        foreach (var row in parameter.Touched[0])
            UpdateRange(parameter, row * parameter.Columns, parameter.Columns, scale, rate);
        parameter.Touched[0].Clear();
    }

    private static void UpdateRange(Parameter parameter, int start, int length, float scale, float rate)
    {
        var gradient = parameter.Gradients[0].AsSpan(start, length);
        var first = parameter.First.AsSpan(start, length);
        var second = parameter.Second.AsSpan(start, length);
        var value = parameter.Value.AsSpan(start, length);
        TensorPrimitives.Multiply(gradient, scale, gradient);
        TensorPrimitives.Lerp(gradient, first, FirstDecay, first);
        TensorPrimitives.Multiply(gradient, gradient, gradient);
        TensorPrimitives.Lerp(gradient, second, SecondDecay, second);
        TensorPrimitives.Sqrt(second, gradient);
        TensorPrimitives.Add(gradient, Epsilon, gradient);
        TensorPrimitives.Divide(first, gradient, gradient);
        TensorPrimitives.MultiplyAdd(gradient, -rate, value, value);
        gradient.Clear();
    }
}
