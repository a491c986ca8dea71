using System.Numerics.Tensors;
using Selon.Syntax.Numerics;

namespace Selon.Training.Networks;

/// <summary>y = x W + b, optionally followed by a leaky rectifier of slope 0.1.</summary>
internal sealed unsafe class LinearLayer(Parameter weight, Parameter? bias, bool rectify)
{
    public const float Slope = 0.1f;

    private readonly PackedMatrix _forward = new();
    private readonly PackedMatrix _backward = new();
    private readonly PackedMatrix _gradient = new();
    private readonly Matrix _sum = new(weight.Columns);

    public Matrix Output { get; } = new(weight.Columns);

    public Matrix OutputGradient { get; } = new(weight.Columns);

    public void Forward(Matrix input)
    {
        Output.Resize(input.Rows);
        OutputGradient.Resize(input.Rows);
        OutputGradient.Clear();
        _forward.Pack(weight.Value, weight.Rows, weight.Columns, weight.Columns, 1);
        _forward.Multiply(input.Pointer, input.Rows, input.Stride, 1, Output.Pointer, Output.Stride, accumulate: false);
        for (var row = 0; row < input.Rows; row++)
            Activate(Output.Row(row));
    }

    /// <summary>Turns <see cref="OutputGradient"/> into gradients of the parameters and adds to that of the input.</summary>
    public void Backward(Matrix input, Matrix? inputGradient, int shard)
    {
        if (rectify)
            Rectify();
        if (bias is not null)
        {
            var sum = bias.Gradients[shard].AsSpan();
            for (var row = 0; row < input.Rows; row++)
                TensorPrimitives.Add(sum, OutputGradient.Row(row), sum);
        }
        AddOuter(input, OutputGradient, weight, shard, _gradient, _sum);
        if (inputGradient is null)
            return;
        _backward.Pack(weight.Value, weight.Columns, weight.Rows, 1, weight.Columns);
        _backward.Multiply(
            OutputGradient.Pointer, input.Rows, OutputGradient.Stride, 1, inputGradient.Pointer, inputGradient.Stride, accumulate: true);
    }

    /// <summary>Adds inputᵀ · gradient to the gradient of a parameter.</summary>
    public static void AddOuter(Matrix input, Matrix gradient, Parameter weight, int shard, PackedMatrix packed, Matrix sum)
    {
        packed.Pack(gradient.All, input.Rows, weight.Columns, gradient.Stride, 1);
        if (packed.PaddedColumns == weight.Columns)
        {
            fixed (float* target = weight.Gradients[shard])
                packed.Multiply(input.Pointer, weight.Rows, 1, input.Stride, target, weight.Columns, accumulate: true);
            return;
        }
        sum.Resize(weight.Rows, weight.Columns);
        packed.Multiply(input.Pointer, weight.Rows, 1, input.Stride, sum.Pointer, sum.Stride, accumulate: false);
        for (var row = 0; row < weight.Rows; row++)
        {
            var to = weight.Gradients[shard].AsSpan(row * weight.Columns, weight.Columns);
            TensorPrimitives.Add(to, sum.Row(row), to);
        }
    }

    private void Activate(Span<float> row)
    {
        if (bias is not null)
            TensorPrimitives.Add(row, bias.Value, row);
        if (!rectify)
            return;
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] < 0)
                row[i] *= Slope;
        }
    }

    private void Rectify()
    {
        for (var row = 0; row < Output.Rows; row++)
        {
            var output = Output.Row(row);
            var gradient = OutputGradient.Row(row);
            for (var i = 0; i < output.Length; i++)
            {
                if (output[i] < 0)
                    gradient[i] *= Slope;
            }
        }
    }
}
