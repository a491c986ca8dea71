using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Selon.Syntax.Numerics;

/// <summary>The activation functions of recurrent layers, in place and vectorised; lengths are multiples of 16.</summary>
internal static class Gates
{
    /// <summary>The logistic function on the gates, the hyperbolic tangent on the candidate.</summary>
    public static void Activate(Span<float> gates, Span<float> candidate)
    {
        foreach (ref var x in MemoryMarshal.Cast<float, Vector512<float>>(gates))
            x = Logistic(x);
        foreach (ref var x in MemoryMarshal.Cast<float, Vector512<float>>(candidate))
            x = Tangent(x);
    }

    /// <summary>
    /// One step of a long short-term memory without keeping the gates: from gate sums (input, forget, output,
    /// candidate, each of <paramref name="hidden"/> values) and bias to the new cell and output.
    /// </summary>
    public static unsafe void Step(float* gates, float* bias, float* cellBefore, float* cell, float* output, int hidden)
    {
        for (var i = 0; i < hidden; i += Vector512<float>.Count)
        {
            var enter = Logistic(Vector512.Load(gates + i) + Vector512.Load(bias + i));
            var show = Logistic(Vector512.Load(gates + 2 * hidden + i) + Vector512.Load(bias + 2 * hidden + i));
            var candidate = Tangent(Vector512.Load(gates + 3 * hidden + i) + Vector512.Load(bias + 3 * hidden + i));
            var now = enter * candidate;
            if (cellBefore is not null)
            {
                var keep = Logistic(Vector512.Load(gates + hidden + i) + Vector512.Load(bias + hidden + i));
                now = Vector512.FusedMultiplyAdd(keep, Vector512.Load(cellBefore + i), now);
            }
            now.Store(cell + i);
            (show * Tangent(now)).Store(output + i);
        }
    }

    /// <summary>Adds a bias and applies the leaky rectifier of slope 0.1, max(x, 0.1 x); any length.</summary>
    public static void AddAndRectify(Span<float> values, ReadOnlySpan<float> bias)
    {
        var vectors = MemoryMarshal.Cast<float, Vector512<float>>(values);
        var biases = MemoryMarshal.Cast<float, Vector512<float>>(bias);
        var slope = Vector512.Create(0.1f);
        for (var i = 0; i < vectors.Length; i++)
        {
            var x = vectors[i] + biases[i];
            vectors[i] = Vector512.MaxNative(x, x * slope);
        }
        for (var i = vectors.Length * Vector512<float>.Count; i < values.Length; i++)
        {
            var x = values[i] + bias[i];
            values[i] = x < 0 ? x * 0.1f : x;
        }
    }

    /// <summary>The hyperbolic tangent of each element.</summary>
    public static void HyperbolicTangent(ReadOnlySpan<float> source, Span<float> target)
    {
        var from = MemoryMarshal.Cast<float, Vector512<float>>(source);
        var to = MemoryMarshal.Cast<float, Vector512<float>>(target);
        for (var i = 0; i < from.Length; i++)
            to[i] = Tangent(from[i]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Tangent(Vector512<float> x) =>
        Vector512.FusedMultiplyAdd(Logistic(x + x), Vector512.Create(2f), Vector512.Create(-1f));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Logistic(Vector512<float> x) =>
        Vector512<float>.One / (Vector512<float>.One + Exponential(-x));

    // exp(x) = 2^n * exp(r), |r| <= ln 2 / 2, with the minimax polynomial of Cephes (relative error below 1e-7).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Exponential(Vector512<float> x)
    {
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-87f)), Vector512.Create(87f));
        var n = Vector512.Floor(Vector512.FusedMultiplyAdd(x, Vector512.Create(1.44269504f), Vector512.Create(0.5f)));
        var r = Vector512.FusedMultiplyAdd(n, Vector512.Create(-0.693359375f), x);
        r = Vector512.FusedMultiplyAdd(n, Vector512.Create(2.12194440e-4f), r);
        var p = Vector512.Create(1.9875691500e-4f);
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1.3981999507e-3f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(8.3334519073e-3f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(4.1665795894e-2f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(1.6666665459e-1f));
        p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(5.0000001201e-1f));
        p = Vector512.FusedMultiplyAdd(p, r * r, r) + Vector512<float>.One;
        var power = Vector512.ShiftLeft(Vector512.ConvertToInt32(n) + Vector512.Create(127), 23).AsSingle();
        return p * power;
    }
}
