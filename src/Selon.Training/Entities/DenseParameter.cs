namespace Selon.Training.Entities;

/// <summary>A dense matrix of the recogniser with its gradient and the moments of Adam (Kingma and Ba 2015).</summary>
internal sealed class DenseParameter
{
    private readonly float[] _first;
    private readonly float[] _second;

    /// <param name="size">Number of values; all begin at zero.</param>
    public DenseParameter(int size)
    {
        Values = new float[size];
        Gradient = new float[size];
        _first = new float[size];
        _second = new float[size];
    }

    public float[] Values { get; }

    public float[] Gradient { get; }

    /// <summary>Goes one step and clears the gradient.</summary>
    public void Update(float rate, int step)
    {
        const float Decay1 = 0.9f, Decay2 = 0.999f;
        var correction = MathF.Sqrt(1 - MathF.Pow(Decay2, step)) / (1 - MathF.Pow(Decay1, step));
        for (var i = 0; i < Values.Length; i++)
        {
            var g = Gradient[i];
            _first[i] = Decay1 * _first[i] + (1 - Decay1) * g;
            _second[i] = Decay2 * _second[i] + (1 - Decay2) * g * g;
            Values[i] -= rate * correction * _first[i] / (MathF.Sqrt(_second[i]) + 1e-7f);
        }
        Array.Clear(Gradient);
    }

    /// <summary>The values in half precision, as they stand in a file.</summary>
    public float[] Rounded() => [.. Values.Select(v => (float)(Half)v)];
}
