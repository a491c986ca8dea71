using System.Numerics.Tensors;
using Selon.Knowledge.Recognition;

namespace Selon.Training.Entities;

/// <summary>
/// Trains the recogniser of names: the log-likelihood of the labels of whole sentences, a text at a time, sparse weights
/// by Adagrad and dense ones by Adam. The same texts, options and seed give the same model.
/// </summary>
internal sealed class EntityTrainer
{
    // The steps become smaller by this share until the end.
    private const float SlowDown = 0.95f;

    private readonly EntityTrainingOptions _options;
    private readonly Random _random;
    private readonly uint[] _keys;
    private readonly float[] _sparse;
    private readonly float[] _squares;
    private EntityParameters _dense = new();
    private readonly ChainWorkspace _chain = new();
    private int _step;

    /// <param name="examples">What to train on; their features are numbered.</param>
    /// <param name="options">How.</param>
    public EntityTrainer(IReadOnlyList<EntityExample> examples, EntityTrainingOptions options)
    {
        _options = options;
        _random = new Random(options.Seed);
        _keys = Number(examples, options.FewestOccurrences);
        _sparse = new float[_keys.Length * Labels.Count];
        _squares = new float[_sparse.Length];
    }

    /// <summary>Trains on all examples, several times in another order, and takes the mean of the weights; reports after each pass.</summary>
    public void Train(IReadOnlyList<EntityExample> examples, Action<int, double> report)
    {
        var sums = new float[_sparse.Length];
        var denseSums = new EntityParameters();
        for (var run = 0; run < _options.Runs; run++)
        {
            Array.Clear(_sparse);
            Array.Clear(_squares);
            _dense = new EntityParameters();
            _step = 0;
            for (var epoch = 0; epoch < _options.Epochs; epoch++)
                report(run * _options.Epochs + epoch, Pass(examples, epoch));
            TensorPrimitives.Add(sums, _sparse, sums);
            denseSums.Add(_dense);
        }
        TensorPrimitives.Multiply(sums, 1f / _options.Runs, _sparse);
        denseSums.Scale(1f / _options.Runs);
        _dense = denseSums;
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
            Keys = [.. kept.Select(row => _keys[row])],
            Weights = weights,
            Scale = scale,
            FormAgreement = _dense.FormAgreement.Rounded(),
            RunAgreement = _dense.RunAgreement.Rounded(),
            Transitions = _dense.Transitions.Rounded(),
            InnerTransitions = _dense.InnerTransitions.Rounded(),
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

    private double Pass(IReadOnlyList<EntityExample> examples, int epoch)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        _random.Shuffle(order);
        var loss = 0.0;
        for (var k = 0; k < order.Length; k++)
        {
            var progress = (epoch + k / (float)order.Length) / _options.Epochs;
            loss += Step(examples[order[k]], 1 - SlowDown * progress);
        }
        return loss / Math.Max(1, examples.Sum(e => e.Count));
    }

    private double Step(EntityExample example, float rate)
    {
        if (example.Count == 0)
            return 0;
        var pass = new EntityPass(example, _options, _random, _dense);
        pass.Score(_sparse);
        var loss = pass.Differentiate(_chain);
        _step++;
        foreach (var parameter in _dense.All)
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
