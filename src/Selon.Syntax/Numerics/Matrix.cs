namespace Selon.Syntax.Numerics;

/// <summary>
/// A reusable matrix in pinned memory: rows are <see cref="Stride"/> apart, the stride is the width rounded up to
/// 32. What the padding holds is written by products and never read.
/// </summary>
internal sealed unsafe class Matrix
{
    private float[] _values = [];

    public Matrix(int columns) => SetColumns(columns);

    public int Columns { get; private set; }

    public int Stride { get; private set; }

    public int Rows { get; private set; }

    public float* Pointer { get; private set; }

    public Span<float> All => _values.AsSpan(0, Rows * Stride);

    /// <summary>Sets the number of rows; what the rows hold afterwards is undefined.</summary>
    public void Resize(int rows) => Resize(rows, Columns);

    /// <summary>Sets the size; what the rows hold afterwards is undefined.</summary>
    public void Resize(int rows, int columns)
    {
        SetColumns(columns);
        Rows = rows;
        if (_values.Length >= rows * Stride)
            return;
        _values = GC.AllocateArray<float>(rows * Stride * 5 / 4, pinned: true);
        fixed (float* p = _values)
            Pointer = p;
    }

    public void Clear() => All.Clear();

    public Span<float> Row(int row) => _values.AsSpan(row * Stride, Columns);

    public float* RowPointer(int row) => Pointer + (long)row * Stride;

    private void SetColumns(int columns)
    {
        Columns = columns;
        Stride = (columns + PackedMatrix.PanelWidth - 1) / PackedMatrix.PanelWidth * PackedMatrix.PanelWidth;
    }
}
