using System.Numerics.Tensors;
using Selon.Knowledge.Recognition;

namespace Selon.Training.Entities;

/// <summary>One text on its way through the model and back.</summary>
internal sealed class EntityPass
{
    private readonly EntityTrainingOptions _options;
    private readonly DenseParameter _hiddenWeights;
    private readonly DenseParameter _hiddenBias;
    private readonly DenseParameter _output;
    private readonly DenseParameter _occurrenceOutput;
    private readonly float[] _states;
    private readonly float[] _hidden;
    private readonly float[] _means;
    private readonly int[] _groupSize;
    private readonly float[] _scores;
    private readonly int[] _kept;
    private readonly int[] _keptStart;

    public EntityPass(
        EntityExample example, EntityTrainingOptions options, Random random, DenseParameter hiddenWeights,
        DenseParameter hiddenBias, DenseParameter output, DenseParameter occurrenceOutput)
    {
        Example = example;
        _options = options;
        (_hiddenWeights, _hiddenBias, _output, _occurrenceOutput) = (hiddenWeights, hiddenBias, output, occurrenceOutput);
        _states = new float[example.States.Length];
        TensorPrimitives.ConvertToSingle(example.States, _states);
        _hidden = new float[example.Count * options.Hidden];
        _means = new float[example.GroupCount * options.Hidden];
        _groupSize = new int[example.GroupCount];
        _scores = new float[example.Count * Labels.Count];
        Gradient = new float[_scores.Length];
        _kept = new int[example.Features.Length];
        _keptStart = new int[example.Count + 1];
        Choose(random);
        Hide(random);
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
            AddProduct(_hidden.AsSpan(i * _options.Hidden, _options.Hidden), _output.Values, scores);
            if (Example.Groups[i] is var group and >= 0)
                AddProduct(_means.AsSpan(group * _options.Hidden, _options.Hidden), _occurrenceOutput.Values, scores);
        }
    }

    /// <summary>Fills the gradient, adds that of the transitions, and returns the loss.</summary>
    public double Differentiate(DenseParameter transitions, ChainWorkspace workspace)
    {
        var chain = new LabelChain(transitions.Values);
        var loss = 0.0;
        for (var s = 0; s + 1 < Example.SentenceStart.Length; s++)
        {
            var (start, end) = (Example.SentenceStart[s], Example.SentenceStart[s + 1]);
            if (end > start)
                loss += Differentiate(chain, transitions, start, end - start, workspace);
        }
        return loss;
    }

    /// <summary>Adds the gradients of the dense weights.</summary>
    public void Backward()
    {
        var width = _options.Hidden;
        var gradient = new float[_hidden.Length];
        var means = new float[_means.Length];
        for (var i = 0; i < Example.Count; i++)
        {
            var scores = Gradient.AsSpan(i * Labels.Count, Labels.Count);
            BackProduct(_hidden.AsSpan(i * width, width), _output, scores, gradient.AsSpan(i * width, width));
            if (Example.Groups[i] is var group and >= 0)
                BackProduct(_means.AsSpan(group * width, width), _occurrenceOutput, scores, means.AsSpan(group * width, width));
        }
        for (var i = 0; i < Example.Count; i++)
        {
            var row = gradient.AsSpan(i * width, width);
            if (Example.Groups[i] is var group and >= 0)
                TensorPrimitives.MultiplyAdd(means.AsSpan(group * width, width), 1f / _groupSize[group], row, row);
            var hidden = _hidden.AsSpan(i * width, width);
            for (var k = 0; k < width; k++)
                row[k] = hidden[k] > 0 ? row[k] / (1 - _options.HiddenDropout) : 0;
            TensorPrimitives.Add(_hiddenBias.Gradient, row, _hiddenBias.Gradient);
            var states = _states.AsSpan(i * Example.StateWidth, Example.StateWidth);
            for (var k = 0; k < states.Length; k++)
            {
                var target = _hiddenWeights.Gradient.AsSpan(k * width, width);
                TensorPrimitives.MultiplyAdd(row, states[k], target, target);
            }
        }
    }

    private static void AddProduct(ReadOnlySpan<float> input, float[] weights, Span<float> output)
    {
        for (var k = 0; k < input.Length; k++)
        {
            if (input[k] != 0)
                TensorPrimitives.MultiplyAdd(weights.AsSpan(k * output.Length, output.Length), input[k], output, output);
        }
    }

    private static void BackProduct(ReadOnlySpan<float> input, DenseParameter weights, ReadOnlySpan<float> gradient, Span<float> inputGradient)
    {
        for (var k = 0; k < input.Length; k++)
        {
            inputGradient[k] += TensorPrimitives.Dot(weights.Values.AsSpan(k * gradient.Length, gradient.Length), gradient);
            var target = weights.Gradient.AsSpan(k * gradient.Length, gradient.Length);
            if (input[k] != 0)
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

    private void Hide(Random random)
    {
        var width = _options.Hidden;
        for (var i = 0; i < Example.Count; i++)
        {
            var row = _hidden.AsSpan(i * width, width);
            _hiddenBias.Values.CopyTo(row);
            AddProduct(_states.AsSpan(i * Example.StateWidth, Example.StateWidth), _hiddenWeights.Values, row);
            for (var k = 0; k < width; k++)
                row[k] = row[k] > 0 && random.NextSingle() >= _options.HiddenDropout ? row[k] / (1 - _options.HiddenDropout) : 0;
            if (Example.Groups[i] is not (var group and >= 0))
                continue;
            var mean = _means.AsSpan(group * width, width);
            TensorPrimitives.Add(mean, row, mean);
            _groupSize[group]++;
        }
        for (var g = 0; g < _groupSize.Length; g++)
        {
            var mean = _means.AsSpan(g * width, width);
            TensorPrimitives.Multiply(mean, 1f / _groupSize[g], mean);
        }
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
