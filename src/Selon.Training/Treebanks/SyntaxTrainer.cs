using Selon.Training.Networks;

namespace Selon.Training.Treebanks;

/// <summary>Trains the network on encoded sentences; the same seed gives the same result on any number of cores.</summary>
internal sealed class SyntaxTrainer
{
    private readonly SyntaxParameters _parameters;
    private readonly TrainingOptions _options;
    private readonly AdamOptimizer _optimizer;
    private readonly NetworkPass[] _passes;

    public SyntaxTrainer(SyntaxParameters parameters, TrainingOptions options)
    {
        _parameters = parameters;
        _options = options;
        _optimizer = new AdamOptimizer(parameters.All);
        _passes = [.. Enumerable.Range(0, Parameter.Shards).Select(_ => new NetworkPass(parameters, options))];
    }

    /// <summary>Trains; <paramref name="afterEpoch"/> is told the number of the epoch from 1 and its mean losses.</summary>
    public void Train(IReadOnlyList<TrainingSentence> sentences, Action<int, BatchLoss> afterEpoch)
    {
        var random = new Random(_options.Seed);
        var steps = MakeBatches(sentences, new Random(0)).Count * _options.Epochs;
        var step = 0;
        for (var epoch = 1; epoch <= _options.Epochs; epoch++)
        {
            BatchLoss total = default;
            foreach (var batch in MakeBatches(sentences, random))
                total += TrainBatch(batch, random.Next(), Rate(step++, steps));
            afterEpoch(epoch, total);
        }
    }

    private float Rate(int step, int steps)
    {
        const int warmUp = 200;
        var falling = 0.5f * (1 + MathF.Cos(MathF.PI * Math.Min(step, steps) / steps));
        return _options.Rate * Math.Min(1f, (step + 1f) / warmUp) * Math.Max(falling, 0.01f);
    }

    private BatchLoss TrainBatch(TrainingSentence[] batch, int seed, float rate)
    {
        var words = batch.Sum(s => s.Length);
        var losses = new BatchLoss[Parameter.Shards];
        Parallel.For(0, Parameter.Shards, shard =>
        {
            var part = new SentenceBatch([.. batch.Where((_, i) => i % Parameter.Shards == shard)]);
            if (part.Rows > 0)
                losses[shard] = _passes[shard].Train(part, 1f / words, new Random(seed * Parameter.Shards + shard), shard);
        });
        _optimizer.Step(rate);
        return losses.Aggregate((a, b) => a + b);
    }

    // Sentences of like length go together, so that few rows of a batch idle.
    private List<TrainingSentence[]> MakeBatches(IReadOnlyList<TrainingSentence> sentences, Random random)
    {
        var order = sentences.Select(s => (Sentence: s, Key: s.Length * (0.8 + 0.4 * random.NextDouble()) + random.NextDouble()))
            .OrderBy(p => p.Key).Select(p => p.Sentence);
        var batches = new List<TrainingSentence[]>();
        var current = new List<TrainingSentence>();
        var words = 0;
        foreach (var sentence in order)
        {
            current.Add(sentence);
            words += sentence.Length;
            if (words < _options.BatchWords)
                continue;
            batches.Add([.. current]);
            current.Clear();
            words = 0;
        }
        if (current.Count > 0)
            batches.Add([.. current]);
        var shuffled = batches.ToArray();
        random.Shuffle(shuffled);
        return [.. shuffled];
    }
}
