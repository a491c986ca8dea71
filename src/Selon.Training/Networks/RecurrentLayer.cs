using System.Numerics.Tensors;
using Selon.Syntax.Numerics;

namespace Selon.Training.Networks;

/// <summary>
/// One direction of a long short-term memory (Hochreiter and Schmidhuber 1997; gates in the order input, forget,
/// output, candidate) over a <see cref="SentenceBatch"/>.
/// </summary>
internal sealed unsafe class RecurrentLayer(Parameter input, Parameter recurrent, Parameter bias, int hidden, bool isBackward)
{
    private readonly PackedMatrix _input = new();
    private readonly PackedMatrix _recurrent = new();
    private readonly PackedMatrix _transposed = new();
    private readonly PackedMatrix _gradient = new();
    private readonly Matrix _gates = new(4 * hidden);
    private readonly Matrix _gateGradients = new(4 * hidden);
    private readonly Matrix _cells = new(hidden);
    private readonly Matrix _cellOutputs = new(hidden);
    private readonly Matrix _cellGradients = new(hidden);
    private readonly Matrix _previous = new(hidden);
    private readonly Matrix _sum = new(4 * hidden);

    public Matrix Output { get; } = new(hidden);

    public Matrix OutputGradient { get; } = new(hidden);

    public void Forward(Matrix x, SentenceBatch batch)
    {
        foreach (var matrix in new[] { _gates, _gateGradients, _cells, _cellOutputs, _cellGradients, _previous, Output, OutputGradient })
            matrix.Resize(batch.Rows);
        OutputGradient.Clear();
        _cellGradients.Clear();
        _previous.Clear();
        _input.Pack(input.Value, input.Rows, 4 * hidden, 4 * hidden, 1);
        _recurrent.Pack(recurrent.Value, hidden, 4 * hidden, 4 * hidden, 1);
        _input.Multiply(x.Pointer, x.Rows, x.Stride, 1, _gates.Pointer, _gates.Stride, accumulate: false);
        for (var i = 0; i < batch.Steps; i++)
            ForwardStep(isBackward ? batch.Steps - 1 - i : i, batch);
    }

    public void Backward(Matrix x, Matrix xGradient, SentenceBatch batch, int shard)
    {
        _transposed.Pack(recurrent.Value, 4 * hidden, hidden, 1, 4 * hidden);
        for (var i = batch.Steps - 1; i >= 0; i--)
            BackwardStep(isBackward ? batch.Steps - 1 - i : i, batch);
        LinearLayer.AddOuter(_previous, _gateGradients, recurrent, shard, _gradient, _sum);
        LinearLayer.AddOuter(x, _gateGradients, input, shard, _gradient, _sum);
        var sum = bias.Gradients[shard].AsSpan();
        for (var row = 0; row < batch.Rows; row++)
            TensorPrimitives.Add(sum, _gateGradients.Row(row), sum);
        _input.Pack(input.Value, 4 * hidden, input.Rows, 1, 4 * hidden);
        _input.Multiply(
            _gateGradients.Pointer, batch.Rows, _gateGradients.Stride, 1, xGradient.Pointer, xGradient.Stride, accumulate: true);
    }

    // The step that comes before step t, and how many of its sentences run on.
    private (int Start, int Count) Before(int t, SentenceBatch batch)
    {
        if (isBackward)
            return t + 1 < batch.Steps ? (batch.StepStart[t + 1], batch.StepCount[t + 1]) : (0, 0);
        return t > 0 ? (batch.StepStart[t - 1], batch.StepCount[t]) : (0, 0);
    }

    private void ForwardStep(int t, SentenceBatch batch)
    {
        var start = batch.StepStart[t];
        var (before, count) = Before(t, batch);
        if (count > 0)
        {
            _recurrent.Multiply(
                Output.RowPointer(before), count, Output.Stride, 1, _gates.RowPointer(start), _gates.Stride, accumulate: true);
        }
        for (var b = 0; b < batch.StepCount[t]; b++)
        {
            var row = start + b;
            var gates = _gates.Row(row);
            TensorPrimitives.Add(gates, bias.Value, gates);
            Gates.Activate(gates[..(3 * hidden)], gates[(3 * hidden)..]);
            var cell = _cells.Row(row);
            TensorPrimitives.Multiply(gates[..hidden], gates[(3 * hidden)..], cell);
            if (b < count)
            {
                TensorPrimitives.MultiplyAdd(gates[hidden..(2 * hidden)], _cells.Row(before + b), cell, cell);
                Output.Row(before + b).CopyTo(_previous.Row(row));
            }
            var cellOutput = _cellOutputs.Row(row);
            Gates.HyperbolicTangent(cell, cellOutput);
            TensorPrimitives.Multiply(gates[(2 * hidden)..(3 * hidden)], cellOutput, Output.Row(row));
        }
    }

    private void BackwardStep(int t, SentenceBatch batch)
    {
        var start = batch.StepStart[t];
        var (before, count) = Before(t, batch);
        for (var b = 0; b < batch.StepCount[t]; b++)
            BackwardRow(start + b, b < count ? before + b : -1);
        if (count > 0)
        {
            _transposed.Multiply(
                _gateGradients.RowPointer(start), count, _gateGradients.Stride, 1,
                OutputGradient.RowPointer(before), OutputGradient.Stride, accumulate: true);
        }
    }

    private void BackwardRow(int row, int before)
    {
        var g = _gates.RowPointer(row);
        var d = _gateGradients.RowPointer(row);
        var output = OutputGradient.RowPointer(row);
        var cellOutput = _cellOutputs.RowPointer(row);
        var cellGradient = _cellGradients.RowPointer(row);
        var cellBefore = before >= 0 ? _cells.RowPointer(before) : null;
        var gradientBefore = before >= 0 ? _cellGradients.RowPointer(before) : null;
        for (var i = 0; i < hidden; i++)
        {
            var (enter, keep, show, candidate) = (g[i], g[hidden + i], g[2 * hidden + i], g[3 * hidden + i]);
            var cell = cellGradient[i] + output[i] * show * (1 - cellOutput[i] * cellOutput[i]);
            d[i] = cell * candidate * enter * (1 - enter);
            d[hidden + i] = cellBefore is null ? 0 : cell * cellBefore[i] * keep * (1 - keep);
            d[2 * hidden + i] = output[i] * cellOutput[i] * show * (1 - show);
            d[3 * hidden + i] = cell * enter * (1 - candidate * candidate);
            if (gradientBefore is not null)
                gradientBefore[i] = cell * keep;
        }
    }
}
