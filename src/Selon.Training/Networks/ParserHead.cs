using System.Numerics.Tensors;
using Selon.Syntax.Numerics;

namespace Selon.Training.Networks;

/// <summary>
/// Scores every pair of words as dependent and head by a bilinear form (Dozat and Manning 2017) and, for given
/// pairs, the relation by a hidden layer over the two (Kiperwasser and Goldberg 2016). Rows are in the order of the
/// sentences.
/// </summary>
internal sealed unsafe class ParserHead
{
    private readonly SyntaxParameters _parameters;
    private readonly LinearLayer _dependent;
    private readonly LinearLayer _head;
    private readonly LinearLayer _product;
    private readonly LinearLayer _relationDependent;
    private readonly LinearLayer _relationHead;
    private readonly LinearLayer _relationOutput;
    private readonly Dropout _dependentDropout;
    private readonly Dropout _headDropout;
    private readonly Dropout _relationDropout;
    private readonly PackedMatrix _heads = new();
    private readonly Matrix _relationHidden;
    private readonly Matrix _relationHiddenGradient;
    private readonly Matrix _sentenceHeads;
    private readonly Matrix _sentenceHeadGradients;
    private readonly Matrix _scores = new(32);
    private readonly Matrix _scoreGradients = new(32);
    private bool _dropped;

    public ParserHead(SyntaxParameters parameters, float dropout)
    {
        _parameters = parameters;
        _dependent = new LinearLayer(parameters.ArcDependent.Weight, parameters.ArcDependent.Bias, rectify: true);
        _head = new LinearLayer(parameters.ArcHead.Weight, parameters.ArcHead.Bias, rectify: true);
        _product = new LinearLayer(parameters.ArcProduct.Weight, parameters.ArcProduct.Bias, rectify: false);
        _relationDependent = new LinearLayer(parameters.RelationDependent.Weight, parameters.RelationDependent.Bias, rectify: false);
        _relationHead = new LinearLayer(parameters.RelationHead, null, rectify: false);
        _relationOutput = new LinearLayer(parameters.RelationOutput.Weight, parameters.RelationOutput.Bias, rectify: false);
        _dependentDropout = new Dropout(parameters.Shape.ArcWidth, dropout);
        _headDropout = new Dropout(parameters.Shape.ArcWidth, dropout);
        _relationDropout = new Dropout(parameters.Shape.RelationWidth, dropout);
        _relationHidden = new Matrix(parameters.Shape.RelationWidth);
        _relationHiddenGradient = new Matrix(parameters.Shape.RelationWidth);
        _sentenceHeads = new Matrix(parameters.Shape.ArcWidth);
        _sentenceHeadGradients = new Matrix(parameters.Shape.ArcWidth);
    }

    public Matrix RelationScores => _relationOutput.Output;

    public void Forward(Matrix input, Random? random)
    {
        _dependent.Forward(input);
        _head.Forward(input);
        _dropped = random is not null;
        if (random is not null)
        {
            _dependentDropout.Draw(random, input.Rows, row => row);
            _dependentDropout.Apply(_dependent.Output);
            _headDropout.Draw(random, input.Rows, row => row);
            _headDropout.Apply(_head.Output);
        }
        _product.Forward(_dependent.Output);
        _relationDependent.Forward(input);
        _relationHead.Forward(input);
    }

    /// <summary>The scores of all heads for the words of one sentence: row i, column 0 for the root, j + 1 for word j.</summary>
    public Matrix ScoreArcs(int start, int length)
    {
        _sentenceHeads.Resize(length + 1);
        _parameters.ArcRoot.Value.CopyTo(_sentenceHeads.Row(0));
        for (var i = 0; i < length; i++)
            _head.Output.Row(start + i).CopyTo(_sentenceHeads.Row(i + 1));
        _heads.Pack(_sentenceHeads.All, _parameters.Shape.ArcWidth, length + 1, 1, _sentenceHeads.Stride);
        _scores.Resize(length, length + 1);
        _heads.Multiply(
            _product.Output.RowPointer(start), length, _product.Output.Stride, 1, _scores.Pointer, _scores.Stride, accumulate: false);
        for (var i = 0; i < length; i++)
            _scores.Row(i)[i + 1] = -1e9f;
        return _scores;
    }

    /// <summary>Adds the loss of the arcs of one sentence.</summary>
    public float AddArcLoss(int start, int length, int[] heads, float scale)
    {
        var scores = ScoreArcs(start, length);
        _scoreGradients.Resize(length, length + 1);
        _scoreGradients.Clear();
        float loss = 0;
        for (var i = 0; i < length; i++)
            loss += Losses.CrossEntropy(scores.Row(i), heads[i], scale, _scoreGradients.Row(i));
        BackwardArcs(start, length);
        return loss;
    }

    /// <summary>Scores the relations of all words to the given heads (row of the head, -1 for the root).</summary>
    public void ScoreRelations(int[] headRows, Random? random)
    {
        var rows = headRows.Length;
        _relationHidden.Resize(rows);
        for (var row = 0; row < rows; row++)
        {
            var hidden = _relationHidden.Row(row);
            var head = headRows[row] < 0 ? _parameters.RelationRoot.Value : _relationHead.Output.Row(headRows[row]);
            TensorPrimitives.Add(_relationDependent.Output.Row(row), head, hidden);
            for (var i = 0; i < hidden.Length; i++)
            {
                if (hidden[i] < 0)
                    hidden[i] *= LinearLayer.Slope;
            }
        }
        if (random is not null)
        {
            _relationDropout.Draw(random, rows, row => row);
            _relationDropout.Apply(_relationHidden);
        }
        _relationOutput.Forward(_relationHidden);
    }

    public float AddRelationLoss(int row, int gold, float scale) =>
        gold < 0 ? 0 : Losses.CrossEntropy(_relationOutput.Output.Row(row), gold, scale, _relationOutput.OutputGradient.Row(row));

    public void Backward(Matrix input, Matrix inputGradient, int[] headRows, int shard)
    {
        BackwardRelations(headRows, shard);
        _relationDependent.Backward(input, inputGradient, shard);
        _relationHead.Backward(input, inputGradient, shard);
        _product.Backward(_dependent.Output, _dependent.OutputGradient, shard);
        if (_dropped)
        {
            _dependentDropout.Apply(_dependent.OutputGradient);
            _headDropout.Apply(_head.OutputGradient);
        }
        _dependent.Backward(input, inputGradient, shard);
        _head.Backward(input, inputGradient, shard);
    }

    /// <summary>The shard whose gradients <see cref="AddArcLoss"/> adds to.</summary>
    public int Shard { get; set; }

    private void BackwardArcs(int start, int length)
    {
        // d product = d scores · heads; d heads = d scoresᵀ · product.
        _heads.Pack(_sentenceHeads.All, length + 1, _parameters.Shape.ArcWidth, _sentenceHeads.Stride, 1);
        _heads.Multiply(
            _scoreGradients.Pointer, length, _scoreGradients.Stride, 1,
            _product.OutputGradient.RowPointer(start), _product.OutputGradient.Stride, accumulate: true);
        _sentenceHeadGradients.Resize(length + 1);
        _heads.Pack(
            _product.Output.All[(start * _product.Output.Stride)..], length, _parameters.Shape.ArcWidth, _product.Output.Stride, 1);
        _heads.Multiply(
            _scoreGradients.Pointer, length + 1, 1, _scoreGradients.Stride,
            _sentenceHeadGradients.Pointer, _sentenceHeadGradients.Stride, accumulate: false);
        var root = _parameters.ArcRoot.Gradients[Shard].AsSpan();
        TensorPrimitives.Add(root, _sentenceHeadGradients.Row(0), root);
        for (var i = 0; i < length; i++)
        {
            var gradient = _head.OutputGradient.Row(start + i);
            TensorPrimitives.Add(gradient, _sentenceHeadGradients.Row(i + 1), gradient);
        }
    }

    private void BackwardRelations(int[] headRows, int shard)
    {
        _relationHiddenGradient.Resize(headRows.Length);
        _relationHiddenGradient.Clear();
        _relationOutput.Backward(_relationHidden, _relationHiddenGradient, shard);
        if (_dropped)
            _relationDropout.Apply(_relationHiddenGradient);
        for (var row = 0; row < headRows.Length; row++)
        {
            var hidden = _relationHidden.Row(row);
            var gradient = _relationHiddenGradient.Row(row);
            for (var i = 0; i < hidden.Length; i++)
            {
                if (hidden[i] < 0)
                    gradient[i] *= LinearLayer.Slope;
            }
            var dependent = _relationDependent.OutputGradient.Row(row);
            TensorPrimitives.Add(dependent, gradient, dependent);
            var head = headRows[row] < 0
                ? _parameters.RelationRoot.Gradients[shard].AsSpan()
                : _relationHead.OutputGradient.Row(headRows[row]);
            TensorPrimitives.Add(head, gradient, head);
        }
    }
}
