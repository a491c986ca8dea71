using Selon.Syntax.Numerics;

namespace Selon.Training.Networks;

/// <summary>The whole network on one shard of a batch: forward with dropout, losses, backward. Not for several threads.</summary>
internal sealed class NetworkPass
{
    private readonly SyntaxParameters _parameters;
    private readonly InputLayer _input;
    private readonly BidirectionalLayer[] _layers;
    private readonly ClassifierHead _tags;
    private readonly ClassifierHead _lemmas;
    private readonly ParserHead _parser;
    private readonly Matrix _top;
    private readonly Matrix _topGradient;
    private readonly Matrix _lemmaInput;
    private readonly Matrix _lemmaInputGradient;
    private int[] _rowOf = [];

    public NetworkPass(SyntaxParameters parameters, TrainingOptions options)
    {
        _parameters = parameters;
        var shape = parameters.Shape;
        _input = new InputLayer(parameters, options.InputDropout);
        _layers = [.. Enumerable.Range(0, shape.Layers).Select(l => new BidirectionalLayer(parameters, l, options.LayerDropout))];
        _tags = new ClassifierHead(parameters.TagHidden, parameters.TagOutput, options.HeadDropout);
        _lemmas = new ClassifierHead(parameters.LemmaHidden, parameters.LemmaOutput, options.HeadDropout);
        _parser = new ParserHead(parameters, options.HeadDropout);
        _top = new Matrix(2 * shape.Hidden);
        _topGradient = new Matrix(2 * shape.Hidden);
        _lemmaInput = new Matrix(2 * shape.Hidden + shape.WordWidth);
        _lemmaInputGradient = new Matrix(2 * shape.Hidden + shape.WordWidth);
    }

    /// <summary>Adds the gradients of a batch to those of the shard; returns the summed losses.</summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="scale">Factor of the loss: one over the number of words of all shards.</param>
    /// <param name="random">Source of dropout.</param>
    /// <param name="shard">Number of the shard.</param>
    public BatchLoss Train(SentenceBatch batch, float scale, Random random, int shard)
    {
        Forward(batch, random);
        var headRows = GoldHeadRows(batch);
        _parser.ScoreRelations(headRows, random);
        _parser.Shard = shard;
        var loss = AddLosses(batch, scale);
        _parser.Backward(_top, _topGradient, headRows, shard);
        _tags.Backward(_top, _topGradient, shard);
        _lemmaInputGradient.Resize(batch.Rows);
        _lemmaInputGradient.Clear();
        _lemmas.Backward(_lemmaInput, _lemmaInputGradient, shard);
        ScatterGradients(batch);
        for (var layer = _layers.Length - 1; layer >= 0; layer--)
        {
            var below = layer == 0 ? _input.Output : _layers[layer - 1].Output;
            var belowGradient = layer == 0 ? _input.OutputGradient : _layers[layer - 1].OutputGradient;
            _layers[layer].Backward(below, belowGradient, batch, shard);
        }
        _input.Backward(batch, shard);
        return loss;
    }

    private void Forward(SentenceBatch batch, Random random)
    {
        _input.Forward(batch, random);
        var below = _input.Output;
        foreach (var layer in _layers)
        {
            layer.Forward(below, batch, random);
            below = layer.Output;
        }
        Gather(batch, below);
        _tags.Forward(_top, random);
        _lemmas.Forward(_lemmaInput, random);
        _parser.Forward(_top, random);
    }

    // From the order of steps to the order of sentences.
    private void Gather(SentenceBatch batch, Matrix output)
    {
        _top.Resize(batch.Rows);
        _topGradient.Resize(batch.Rows);
        _topGradient.Clear();
        _lemmaInput.Resize(batch.Rows);
        _rowOf = new int[batch.Rows];
        var width = 2 * _parameters.Shape.Hidden;
        var row = 0;
        for (var b = 0; b < batch.Sentences.Length; b++)
        {
            for (var t = 0; t < batch.Sentences[b].Length; t++, row++)
            {
                var from = batch.StepStart[t] + b;
                _rowOf[row] = from;
                output.Row(from).CopyTo(_top.Row(row));
                output.Row(from).CopyTo(_lemmaInput.Row(row));
                _input.Output.Row(from)[.._parameters.Shape.WordWidth].CopyTo(_lemmaInput.Row(row)[width..]);
            }
        }
    }

    private void ScatterGradients(SentenceBatch batch)
    {
        var width = 2 * _parameters.Shape.Hidden;
        var top = _layers[^1].OutputGradient;
        for (var row = 0; row < batch.Rows; row++)
        {
            var to = top.Row(_rowOf[row]);
            var lemma = _lemmaInputGradient.Row(row);
            System.Numerics.Tensors.TensorPrimitives.Add(to, _topGradient.Row(row), to);
            System.Numerics.Tensors.TensorPrimitives.Add(to, lemma[..width], to);
            var input = _input.OutputGradient.Row(_rowOf[row])[.._parameters.Shape.WordWidth];
            System.Numerics.Tensors.TensorPrimitives.Add(input, lemma[width..], input);
        }
    }

    private BatchLoss AddLosses(SentenceBatch batch, float scale)
    {
        float tags = 0, lemmas = 0, arcs = 0, relations = 0;
        var start = 0;
        foreach (var sentence in batch.Sentences)
        {
            var weighted = scale * sentence.Weight;
            arcs += _parser.AddArcLoss(start, sentence.Length, sentence.Heads, weighted);
            for (var i = 0; i < sentence.Length; i++)
            {
                tags += _tags.AddLoss(start + i, sentence.Tags[i], weighted);
                lemmas += _lemmas.AddLoss(start + i, sentence.Lemmas[i], weighted * 0.5f);
                relations += _parser.AddRelationLoss(start + i, sentence.Relations[i], weighted);
            }
            start += sentence.Length;
        }
        return new BatchLoss(batch.Rows, tags, lemmas, arcs, relations);
    }

    private static int[] GoldHeadRows(SentenceBatch batch)
    {
        var rows = new int[batch.Rows];
        var start = 0;
        foreach (var sentence in batch.Sentences)
        {
            for (var i = 0; i < sentence.Length; i++)
                rows[start + i] = sentence.Heads[i] == 0 ? -1 : start + sentence.Heads[i] - 1;
            start += sentence.Length;
        }
        return rows;
    }
}
