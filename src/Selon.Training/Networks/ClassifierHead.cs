using Selon.Syntax.Numerics;

namespace Selon.Training.Networks;

/// <summary>A hidden layer and a softmax over classes for each word.</summary>
internal sealed class ClassifierHead(
    SyntaxParameters.DenseParameters hidden, SyntaxParameters.DenseParameters output, float dropout)
{
    private readonly LinearLayer _hidden = new(hidden.Weight, hidden.Bias, rectify: true);
    private readonly LinearLayer _output = new(output.Weight, output.Bias, rectify: false);
    private readonly Dropout _dropout = new(hidden.Weight.Columns, dropout);
    private bool _dropped;

    public Matrix Scores => _output.Output;

    public void Forward(Matrix input, Random? random)
    {
        _hidden.Forward(input);
        _dropped = random is not null;
        if (random is not null)
        {
            _dropout.Draw(random, input.Rows, row => row);
            _dropout.Apply(_hidden.Output);
        }
        _output.Forward(_hidden.Output);
    }

    /// <summary>Adds the loss of one row; <paramref name="gold"/> below 0 is unknown and costs nothing.</summary>
    public float AddLoss(int row, int gold, float scale) =>
        gold < 0 ? 0 : Losses.CrossEntropy(_output.Output.Row(row), gold, scale, _output.OutputGradient.Row(row));

    public void Backward(Matrix input, Matrix inputGradient, int shard)
    {
        _output.Backward(_hidden.Output, _hidden.OutputGradient, shard);
        if (_dropped)
            _dropout.Apply(_hidden.OutputGradient);
        _hidden.Backward(input, inputGradient, shard);
    }
}
