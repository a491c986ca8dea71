using System.Numerics.Tensors;

using Selon.Syntax.Numerics;

namespace Selon.Training.Networks;

/// <summary>A recurrent layer that reads each sentence in both directions; one dropout mask a sentence (Gal and Ghahramani 2016).</summary>
internal sealed class BidirectionalLayer
{
    private readonly RecurrentLayer _forward;
    private readonly RecurrentLayer _backward;
    private readonly Dropout _dropout;
    private readonly int _hidden;
    private bool _dropped;

    public BidirectionalLayer(SyntaxParameters parameters, int layer, float dropout)
    {
        _hidden = parameters.Shape.Hidden;
        var (first, second) = (parameters.Recurrent[layer, 0], parameters.Recurrent[layer, 1]);
        _forward = new RecurrentLayer(first.Input, first.Recurrent, first.Bias, _hidden, isBackward: false);
        _backward = new RecurrentLayer(second.Input, second.Recurrent, second.Bias, _hidden, isBackward: true);
        _dropout = new Dropout(2 * _hidden, dropout);
        Output = new Matrix(2 * _hidden);
        OutputGradient = new Matrix(2 * _hidden);
    }

    public Matrix Output { get; }

    public Matrix OutputGradient { get; }

    public void Forward(Matrix input, SentenceBatch batch, Random? random)
    {
        _forward.Forward(input, batch);
        _backward.Forward(input, batch);
        Output.Resize(batch.Rows);
        OutputGradient.Resize(batch.Rows);
        OutputGradient.Clear();
        for (var row = 0; row < batch.Rows; row++)
        {
            _forward.Output.Row(row).CopyTo(Output.Row(row));
            _backward.Output.Row(row).CopyTo(Output.Row(row)[_hidden..]);
        }
        _dropped = random is not null;
        if (random is null)
            return;
        var sentenceOfRow = new int[batch.Rows];
        for (var t = 0; t < batch.Steps; t++)
        {
            for (var b = 0; b < batch.StepCount[t]; b++)
                sentenceOfRow[batch.StepStart[t] + b] = b;
        }
        _dropout.Draw(random, batch.Rows, row => sentenceOfRow[row]);
        _dropout.Apply(Output);
    }

    public void Backward(Matrix input, Matrix inputGradient, SentenceBatch batch, int shard)
    {
        if (_dropped)
            _dropout.Apply(OutputGradient);
        for (var row = 0; row < batch.Rows; row++)
        {
            var gradient = OutputGradient.Row(row);
            TensorPrimitives.Add(_forward.OutputGradient.Row(row), gradient[.._hidden], _forward.OutputGradient.Row(row));
            TensorPrimitives.Add(_backward.OutputGradient.Row(row), gradient[_hidden..], _backward.OutputGradient.Row(row));
        }
        _forward.Backward(input, inputGradient, batch, shard);
        _backward.Backward(input, inputGradient, batch, shard);
    }
}
