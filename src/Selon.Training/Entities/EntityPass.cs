using System.Numerics.Tensors;
using Selon.Knowledge.Recognition;

namespace Selon.Training.Entities;

/// <summary>One text on its way through the model and back.</summary>
internal sealed class EntityPass
{
    private readonly EntityTrainingOptions _options;
    private readonly EntityParameters _dense;
    private readonly float[] _scores;
    private readonly int[] _kept;
    private readonly int[] _keptStart;
    private readonly LabelAgreement _forms = new();
    private readonly LabelAgreement _runs = new();

    public EntityPass(EntityExample example, EntityTrainingOptions options, Random random, EntityParameters dense)
    {
        Example = example;
        _options = options;
        _dense = dense;
        _scores = new float[example.Count * Labels.Count];
        Gradient = new float[_scores.Length];
        _kept = new int[example.Features.Length];
        _keptStart = new int[example.Count + 1];
        Choose(random);
    }

    public EntityExample Example { get; }

    /// <summary>The gradient of the loss in the scores.</summary>
    public float[] Gradient { get; }

    /// <summary>The features of a token that are not left out.</summary>
    public ReadOnlySpan<int> Kept(int token) => _kept.AsSpan(_keptStart[token].._keptStart[token + 1]);

    /// <summary>Computes the scores of all labels.</summary>
    public void Score(float[] sparse)
    {
        var scale = 1 / (1 - _options.FeatureDropout);
        for (var i = 0; i < Example.Count; i++)
        {
            var scores = _scores.AsSpan(i * Labels.Count, Labels.Count);
            foreach (var feature in Kept(i))
                TensorPrimitives.Add(scores, sparse.AsSpan(feature * Labels.Count, Labels.Count), scores);
            TensorPrimitives.Multiply(scores, scale, scores);
        }
        _forms.Read(Example.Groups, Example.GroupCount, Example.TextCount, _scores);
        _runs.Read(Example.Runs, Example.RunCount, Example.TextCount, _scores);
        for (var i = 0; i < Example.TextCount; i++)
        {
            var scores = _scores.AsSpan(i * Labels.Count, Labels.Count);
            AddProduct(_forms.Others(i), _dense.FormAgreement.Values, scores);
            AddProduct(_runs.Others(i), _dense.RunAgreement.Values, scores);
        }
    }

    /// <summary>Fills the gradient, adds those of the dense weights, and returns the loss.</summary>
    public double Differentiate(ChainWorkspace workspace)
    {
        var (chain, inner) = (new LabelChain(_dense.Transitions.Values), new LabelChain(_dense.InnerTransitions.Values));
        var loss = 0.0;
        for (var s = 0; s + 1 < Example.SentenceStart.Length; s++)
        {
            var (start, end) = (Example.SentenceStart[s], Example.SentenceStart[s + 1]);
            if (end > start && s < Example.TextSentences)
                loss += Differentiate(chain, _dense.Transitions, start, end - start, workspace);
            else if (end > start)
                loss += Differentiate(inner, _dense.InnerTransitions, start, end - start, workspace);
        }
        for (var i = 0; i < Example.TextCount; i++)
        {
            var gradient = Gradient.AsSpan(i * Labels.Count, Labels.Count);
            AddGradient(_forms.Others(i), _dense.FormAgreement, gradient);
            AddGradient(_runs.Others(i), _dense.RunAgreement, gradient);
        }
        return loss;
    }

    private static void AddProduct(ReadOnlySpan<float> input, float[] weights, Span<float> output)
    {
        for (var k = 0; k < input.Length; k++)
        {
            if (input[k] != 0)
                TensorPrimitives.MultiplyAdd(weights.AsSpan(k * output.Length, output.Length), input[k], output, output);
        }
    }

    // What the other occurrences are likely to be is taken as given: no gradient goes back to them.
    private static void AddGradient(ReadOnlySpan<float> input, DenseParameter weights, ReadOnlySpan<float> gradient)
    {
        for (var k = 0; k < input.Length; k++)
        {
            var target = weights.Gradient.AsSpan(k * gradient.Length, gradient.Length);
            TensorPrimitives.MultiplyAdd(gradient, input[k], target, target);
        }
    }

    private void Choose(Random random)
    {
        var count = 0;
        for (var i = 0; i < Example.Count; i++)
        {
            _keptStart[i] = count;
            for (var k = Example.FeatureStart[i]; k < Example.FeatureStart[i + 1]; k++)
            {
                if (Example.Features[k] >= 0 && random.NextSingle() >= _options.FeatureDropout)
                    _kept[count++] = Example.Features[k];
            }
        }
        _keptStart[Example.Count] = count;
    }

    private double Differentiate(LabelChain chain, DenseParameter transitions, int start, int length, ChainWorkspace workspace)
    {
        var scores = _scores.AsSpan(start * Labels.Count, length * Labels.Count);
        var loss = chain.Sum(scores, length, workspace);
        var gold = Example.Gold.AsSpan(start, length);
        Span<float> after = stackalloc float[Labels.Count];
        for (var t = 0; t < length; t++)
        {
            var row = t * Labels.Count;
            var gradient = Gradient.AsSpan(start * Labels.Count + row, Labels.Count);
            TensorPrimitives.Multiply(workspace.Forward.AsSpan(row, Labels.Count), workspace.Backward.AsSpan(row, Labels.Count), gradient);
            var before = t == 0 ? Labels.Count : gold[t - 1];
            loss -= scores[row + gold[t]] + transitions.Values[before * Labels.Count + gold[t]];
            transitions.Gradient[before * Labels.Count + gold[t]]--;
            if (t == 0)
            {
                TensorPrimitives.Add(gradient, transitions.Gradient.AsSpan(Labels.Count * Labels.Count), transitions.Gradient.AsSpan(Labels.Count * Labels.Count));
            }
            else
            {
                TensorPrimitives.Multiply(workspace.Emission.AsSpan(row, Labels.Count), workspace.Backward.AsSpan(row, Labels.Count), after);
                TensorPrimitives.Multiply(after, 1 / workspace.Scale[t], after);
                for (var i = 0; i < Labels.Count; i++)
                    AddPairs(chain, transitions, i, workspace.Forward[row - Labels.Count + i], after);
            }
            gradient[gold[t]]--;
        }
        return loss;
    }

    private static void AddPairs(LabelChain chain, DenseParameter transitions, int from, float forward, ReadOnlySpan<float> after)
    {
        if (forward < 1e-7f)
            return;
        Span<float> pairs = stackalloc float[Labels.Count];
        TensorPrimitives.Multiply(chain.Factors.Slice(from * Labels.Count, Labels.Count), after, pairs);
        var target = transitions.Gradient.AsSpan(from * Labels.Count, Labels.Count);
        TensorPrimitives.MultiplyAdd(pairs, forward, target, target);
    }
}
