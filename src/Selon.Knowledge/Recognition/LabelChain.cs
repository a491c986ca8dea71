using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Selon.Knowledge.Recognition;

/// <summary>
/// A linear-chain conditional random field over the labels of a sentence (Lafferty, McCallum and Pereira 2001): the best
/// labels, and how probable labels are. Scores are those of the labels of each token, a row of sixteen a token.
/// </summary>
internal sealed class LabelChain
{
    /// <summary>Rows of the transitions: one for each label before, and one for the start of a sentence.</summary>
    public const int Rows = Labels.Count + 1;

    private const float Forbidden = -1e4f;

    private readonly float[] _scores;
    private readonly float[] _factors;

    /// <param name="transitions">Score of each label (column) after each other one (row), the start of a sentence last.</param>
    public LabelChain(ReadOnlySpan<float> transitions)
    {
        _scores = transitions.ToArray();
        for (var from = 0; from < Rows; from++)
        {
            for (var to = 0; to < Labels.Count; to++)
            {
                if (!Labels.MayFollow(to, from == Labels.Count ? -1 : from))
                    _scores[from * Labels.Count + to] = Forbidden;
            }
        }
        _factors = new float[_scores.Length];
        TensorPrimitives.Exp(_scores, _factors);
    }

    /// <summary>exp of the transitions; 0 where one is not allowed.</summary>
    public ReadOnlySpan<float> Factors => _factors;

    /// <summary>The most probable labels of a sentence (Viterbi).</summary>
    public void Decode(ReadOnlySpan<float> scores, Span<byte> labels, ChainWorkspace workspace)
    {
        var length = labels.Length;
        if (length == 0)
            return;
        workspace.Reserve(length);
        var back = workspace.Back;
        var best = Row(_scores, Labels.Count) + Row(scores, 0);
        for (var t = 1; t < length; t++)
        {
            best.CopyTo(workspace.Vector);
            var next = Vector512.Create(float.NegativeInfinity);
            var from = Vector512<int>.Zero;
            for (var i = 0; i < Labels.Count; i++)
            {
                var candidate = Vector512.Create(workspace.Vector[i]) + Row(_scores, i);
                var better = Vector512.GreaterThan(candidate, next);
                next = Vector512.ConditionalSelect(better, candidate, next);
                from = Vector512.ConditionalSelect(better.AsInt32(), Vector512.Create(i), from);
            }
            from.CopyTo(back, t * Labels.Count);
            best = next + Row(scores, t);
        }
        best.CopyTo(workspace.Vector);
        var label = 0;
        for (var i = 1; i < Labels.Count; i++)
        {
            if (Labels.MayEnd(i) && workspace.Vector[i] > workspace.Vector[label])
                label = i;
        }
        for (var t = length - 1; t >= 0; t--)
        {
            labels[t] = (byte)label;
            label = back[t * Labels.Count + label];
        }
    }

    /// <summary>
    /// The forward and backward sums of a sentence, scaled so that each forward row sums to one, and the log of the sum
    /// over all labellings. Emissions are exp of the scores, each row scaled too.
    /// </summary>
    public double Sum(ReadOnlySpan<float> scores, int length, ChainWorkspace workspace)
    {
        workspace.Reserve(length);
        var (forward, backward, emission) = (workspace.Forward, workspace.Backward, workspace.Emission);
        var log = 0.0;
        for (var t = 0; t < length; t++)
        {
            var score = Row(scores, t);
            var most = TensorPrimitives.Max(scores.Slice(t * Labels.Count, Labels.Count));
            log += most;
            var factor = Vector512.Exp(score - Vector512.Create(most));
            factor.CopyTo(emission, t * Labels.Count);
            var sum = t == 0 ? Row(_factors, Labels.Count) : Vector512<float>.Zero;
            for (var i = 0; t > 0 && i < Labels.Count; i++)
                sum += Vector512.Create(forward[(t - 1) * Labels.Count + i]) * Row(_factors, i);
            sum *= factor;
            if (t == length - 1)
                sum *= MayEnd;
            var total = Math.Max(1e-30f, Vector512.Sum(sum));
            log += Math.Log(total);
            workspace.Scale[t] = total;
            (sum / Vector512.Create(total)).CopyTo(forward, t * Labels.Count);
        }
        MayEnd.CopyTo(backward, (length - 1) * Labels.Count);
        for (var t = length - 2; t >= 0; t--)
        {
            var after = Row(emission, t + 1) * Row(backward, t + 1) / Vector512.Create(workspace.Scale[t + 1]);
            for (var i = 0; i < Labels.Count; i++)
                backward[t * Labels.Count + i] = Vector512.Sum(Row(_factors, i) * after);
        }
        return log;
    }

    /// <summary>After <see cref="Sum"/>: the probability that the tokens from <paramref name="first"/> on have just these labels.</summary>
    public float Probability(int first, ReadOnlySpan<byte> labels, ChainWorkspace workspace)
    {
        var value = workspace.Forward[first * Labels.Count + labels[0]];
        for (var k = 1; k < labels.Length; k++)
        {
            var t = first + k;
            value *= _factors[labels[k - 1] * Labels.Count + labels[k]] * workspace.Emission[t * Labels.Count + labels[k]] / workspace.Scale[t];
        }
        return Math.Clamp(value * workspace.Backward[(first + labels.Length - 1) * Labels.Count + labels[^1]], 0, 1);
    }

    private static Vector512<float> MayEnd { get; } = Vector512.Create(Enumerable.Range(0, Labels.Count).Select(i => Labels.MayEnd(i) ? 1f : 0).ToArray());

    private static Vector512<float> Row(ReadOnlySpan<float> values, int row) =>
        Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(values.Slice(row * Labels.Count, Labels.Count)));
}
