using System.Numerics.Tensors;
using Selon.Syntax.Networks;

using Selon.Syntax.Numerics;

namespace Selon.Training.Networks;

/// <summary>Turns the forms of a batch into vectors; rare forms are hidden at random so that their parts are learnt.</summary>
internal sealed class InputLayer(SyntaxParameters parameters, float dropout)
{
    private const float StyleDropout = 0.15f;

    private readonly NetworkShape _shape = parameters.Shape;
    private readonly Dropout _dropout = new(parameters.Shape.InputWidth, dropout);
    private int[] _forms = [];
    private int[] _styles = [];

    public Matrix Output { get; } = new(parameters.Shape.InputWidth);

    public Matrix OutputGradient { get; } = new(parameters.Shape.InputWidth);

    public void Forward(SentenceBatch batch, Random? random)
    {
        Output.Resize(batch.Rows);
        OutputGradient.Resize(batch.Rows);
        OutputGradient.Clear();
        _forms = new int[batch.Rows];
        _styles = new int[batch.Rows];
        for (var b = 0; b < batch.Sentences.Length; b++)
        {
            var sentence = batch.Sentences[b];
            var style = random is not null && random.NextSingle() < StyleDropout ? 0 : sentence.Style;
            for (var t = 0; t < sentence.Length; t++)
            {
                var row = batch.StepStart[t] + b;
                var hide = random is not null && random.NextSingle() < 0.05f + 0.25f / (0.25f + sentence.Frequencies[t]);
                _forms[row] = hide ? 0 : sentence.Forms[t].Form;
                _styles[row] = style;
                Compose(sentence.Forms[t], _forms[row], style, Output.Row(row));
            }
        }
        if (random is null)
            return;
        _dropout.Draw(random, batch.Rows, row => row);
        _dropout.Apply(Output);
    }

    public void Backward(SentenceBatch batch, int shard)
    {
        _dropout.Apply(OutputGradient);
        for (var b = 0; b < batch.Sentences.Length; b++)
        {
            for (var t = 0; t < batch.Sentences[b].Length; t++)
            {
                var row = batch.StepStart[t] + b;
                Distribute(batch.Sentences[b].Forms[t], row, shard);
            }
        }
    }

    private void Compose(FormRows rows, int form, int style, Span<float> target)
    {
        target.Clear();
        parameters.Forms.Row(form).CopyTo(target);
        var at = _shape.FormWidth;
        AddRows(parameters.Grams, rows.Grams, rows.Grams.Length == 0 ? 0 : 1f / rows.Grams.Length, target.Slice(at, _shape.GramWidth));
        at += _shape.GramWidth;
        AddRows(parameters.Suffixes, rows.Suffixes, 1, target.Slice(at, _shape.SuffixWidth));
        at += _shape.SuffixWidth;
        AddRows(parameters.Prefixes, rows.Prefixes, 1, target.Slice(at, _shape.PrefixWidth));
        at += _shape.PrefixWidth;
        parameters.Shapes.Row(rows.Shape).CopyTo(target[at..]);
        at += _shape.ShapeWidth;
        parameters.Styles.Row(style).CopyTo(target[at..]);
    }

    private void Distribute(FormRows rows, int row, int shard)
    {
        var gradient = OutputGradient.Row(row);
        Add(parameters.Forms.TouchRow(shard, _forms[row]), gradient[.._shape.FormWidth], 1);
        var at = _shape.FormWidth;
        foreach (var gram in rows.Grams)
            Add(parameters.Grams.TouchRow(shard, gram), gradient.Slice(at, _shape.GramWidth), 1f / rows.Grams.Length);
        at += _shape.GramWidth;
        foreach (var suffix in rows.Suffixes)
            Add(parameters.Suffixes.TouchRow(shard, suffix), gradient.Slice(at, _shape.SuffixWidth), 1);
        at += _shape.SuffixWidth;
        foreach (var prefix in rows.Prefixes)
            Add(parameters.Prefixes.TouchRow(shard, prefix), gradient.Slice(at, _shape.PrefixWidth), 1);
        at += _shape.PrefixWidth;
        Add(parameters.Shapes.TouchRow(shard, rows.Shape), gradient.Slice(at, _shape.ShapeWidth), 1);
        at += _shape.ShapeWidth;
        Add(parameters.Styles.TouchRow(shard, _styles[row]), gradient.Slice(at, _shape.StyleWidth), 1);
    }

    private static void AddRows(Parameter table, int[] rows, float scale, Span<float> target)
    {
        foreach (var row in rows)
            TensorPrimitives.MultiplyAdd(table.Row(row), scale, target, target);
    }

    private static void Add(Span<float> target, Span<float> gradient, float scale) =>
        TensorPrimitives.MultiplyAdd(gradient, scale, target, target);
}
