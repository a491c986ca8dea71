using Selon.Syntax.Numerics;

namespace Selon.Training.Networks;

/// <summary>Inverted dropout with a mask that is kept for the backward pass.</summary>
internal sealed class Dropout(int columns, float rate)
{
    private readonly Matrix _mask = new(columns);

    /// <summary>Draws the mask of one row, or copies that of another row (the same mask for all words of a sentence).</summary>
    public void Draw(Random random, int rows, Func<int, int> maskOf)
    {
        _mask.Resize(rows);
        var keep = 1 / (1 - rate);
        for (var row = 0; row < rows; row++)
        {
            var mask = _mask.Row(row);
            var from = maskOf(row);
            if (from < row)
            {
                _mask.Row(from).CopyTo(mask);
                continue;
            }
            for (var i = 0; i < mask.Length; i++)
                mask[i] = random.NextSingle() < rate ? 0 : keep;
        }
    }

    public void Apply(Matrix tensor)
    {
        for (var row = 0; row < tensor.Rows; row++)
            System.Numerics.Tensors.TensorPrimitives.Multiply(tensor.Row(row), _mask.Row(row), tensor.Row(row));
    }
}
