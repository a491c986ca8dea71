using System.Numerics.Tensors;
using Selon.Knowledge.Recognition;

namespace Selon.Training.Entities;

/// <summary>
/// Trains the recogniser of names: the log-likelihood of the labels of whole sentences, a text at a time, sparse weights
/// by Adagrad and dense ones by Adam. The same texts, options and seed give the same model.
/// </summary>
internal sealed class EntityTrainer
{
    private readonly EntityTrainingOptions _options;
    private readonly Random _random;
    private readonly int _stateWidth;
    private readonly uint[] _keys;
    private readonly float[] _sparse;
    private readonly float[] _squares;
    private readonly DenseParameter _hiddenWeights;
    private readonly DenseParameter _hiddenBias;
    private readonly DenseParameter _output;
    private readonly DenseParameter _occurrenceOutput;
    private readonly DenseParameter _transitions;
    private readonly ChainWorkspace _chain = new();
    private int _step;

    /// <param name="examples">What to train on; their features are numbered.</param>
    /// <param name="options">How.</param>
    public EntityTrainer(IReadOnlyList<EntityExample> examples, EntityTrainingOptions options)
    {
        _options = options;
        _random = new Random(options.Seed);
        _stateWidth = examples.Max(e => e.StateWidth);
        _keys = Number(examples, options.FewestOccurrences);
        _sparse = new float[_keys.Length * Labels.Count];
        _squares = new float[_sparse.Length];
        _hiddenWeights = new DenseParameter(_stateWidth * options.Hidden, 1 / MathF.Sqrt(_stateWidth), _random);
        _hiddenBias = new DenseParameter(options.Hidden, 0, _random);
        _output = new DenseParameter(options.Hidden * Labels.Count, 0.1f, _random);
        _occurrenceOutput = new DenseParameter(options.Hidden * Labels.Count, 0.01f, _random);
        _transitions = new DenseParameter(LabelChain.Rows * Labels.Count, 0, _random);
    }

    /// <summary>Trains on all examples, reporting after each pass.</summary>
    public void Train(IReadOnlyList<EntityExample> examples, Action<int, double> report)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 0; epoch < _options.Epochs; epoch++)
        {
            _random.Shuffle(order);
            var loss = 0.0;
            for (var k = 0; k < order.Length; k++)
            {
                var progress = (epoch + k / (float)order.Length) / _options.Epochs;
                loss += Step(examples[order[k]], 1 - 0.95f * progress);
            }
            report(epoch, loss / examples.Sum(e => e.Count));
        }
    }

    /// <summary>The model as it is now, its weights rounded as in a file.</summary>
    public RecognitionModel Model(NameList names)
    {
        var sizes = new float[_keys.Length];
        for (var row = 0; row < sizes.Length; row++)
            sizes[row] = TensorPrimitives.SumOfSquares<float>(_sparse.AsSpan(row * Labels.Count, Labels.Count));
        var kept = Enumerable.Range(0, sizes.Length).OrderByDescending(row => sizes[row]).ThenBy(row => _keys[row])
            .Take(_options.MostFeatures).OrderBy(row => _keys[row]).ToArray();
        var most = kept.Length == 0 ? 1 : kept.Max(row => Math.Abs(TensorPrimitives.MaxMagnitude<float>(_sparse.AsSpan(row * Labels.Count, Labels.Count))));
        var scale = Math.Max(1e-6f, most / sbyte.MaxValue);
        var weights = new sbyte[kept.Length * Labels.Count];
        for (var i = 0; i < kept.Length; i++)
        {
            for (var label = 0; label < Labels.Count; label++)
                weights[i * Labels.Count + label] = (sbyte)Math.Round(_sparse[kept[i] * Labels.Count + label] / scale);
        }
        return new RecognitionModel
        {
            Hidden = _options.Hidden,
            StateWidth = _stateWidth,
            Keys = [.. kept.Select(row => _keys[row])],
            Weights = weights,
            Scale = scale,
            HiddenWeights = _hiddenWeights.Rounded(),
            HiddenBias = _hiddenBias.Rounded(),
            Output = _output.Rounded(),
            OccurrenceOutput = _occurrenceOutput.Rounded(),
            Transitions = _transitions.Rounded(),
            Names = names,
        };
    }

    // Features get numbers in the order in which they come up; rare ones none.
    private static uint[] Number(IReadOnlyList<EntityExample> examples, int fewest)
    {
        var counts = new Dictionary<int, int>();
        foreach (var example in examples)
        {
            foreach (var key in example.Features)
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
        }
        var numbers = new Dictionary<int, int>();
        var keys = new List<uint>();
        foreach (var example in examples)
        {
            for (var i = 0; i < example.Features.Length; i++)
            {
                var key = example.Features[i];
                if (counts[key] < fewest)
                {
                    example.Features[i] = -1;
                    continue;
                }
                if (!numbers.TryGetValue(key, out var number))
                {
                    number = keys.Count;
                    numbers[key] = number;
                    keys.Add((uint)key);
                }
                example.Features[i] = number;
            }
        }
        return [.. keys];
    }

    private double Step(EntityExample example, float rate)
    {
        if (example.Count == 0)
            return 0;
        var pass = new EntityPass(example, _options, _random, _hiddenWeights, _hiddenBias, _output, _occurrenceOutput);
        pass.Score(_sparse);
        var loss = pass.Differentiate(_transitions, _chain);
        pass.Backward();
        _step++;
        foreach (var parameter in new[] { _hiddenWeights, _hiddenBias, _output, _occurrenceOutput, _transitions })
            parameter.Update(_options.DenseRate * rate, _step);
        UpdateSparse(pass, rate);
        return loss;
    }

    private void UpdateSparse(EntityPass pass, float rate)
    {
        Span<float> step = stackalloc float[Labels.Count];
        for (var i = 0; i < pass.Example.Count; i++)
        {
            var gradient = pass.Gradient.AsSpan(i * Labels.Count, Labels.Count);
            if (TensorPrimitives.MaxMagnitude<float>(gradient) is > -1e-4f and < 1e-4f)
                continue;
            foreach (var feature in pass.Kept(i))
            {
                var weights = _sparse.AsSpan(feature * Labels.Count, Labels.Count);
                var squares = _squares.AsSpan(feature * Labels.Count, Labels.Count);
                TensorPrimitives.MultiplyAdd(weights, _options.Penalty, gradient, step);
                TensorPrimitives.MultiplyAdd(step, step, squares, squares);
                for (var k = 0; k < Labels.Count; k++)
                    weights[k] -= _options.SparseRate * rate * step[k] / (MathF.Sqrt(squares[k]) + 1e-4f);
            }
        }
    }
}
