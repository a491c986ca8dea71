using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Selon.Syntax.Numerics;

/// <summary>
/// A matrix of K rows and N columns laid out for multiplication from the left: panels of 32 columns, each panel
/// holding its K rows one after the other, so that the inner loop reads memory in order (the packing of
/// Goto and van de Geijn, "Anatomy of High-Performance Matrix Multiplication", 2008).
/// </summary>
/// <remarks>
/// Each element of a product is one chain of fused multiply-adds over k in ascending order, whatever the number of
/// rows that are multiplied together: the result for a row does not depend on its neighbours in the batch.
/// Columns are padded with zeros to a multiple of 32.
/// </remarks>
internal sealed unsafe class PackedMatrix
{
    /// <summary>Columns of a panel.</summary>
    public const int PanelWidth = 32;

    private float[] _values;

    /// <summary>Makes an empty matrix to be filled by <see cref="Pack"/>.</summary>
    public PackedMatrix() => _values = [];

    /// <summary>Packs a matrix stored row by row.</summary>
    public PackedMatrix(ReadOnlySpan<float> values, int rows, int columns)
        : this() => Pack(values, rows, columns, columns, 1);

    /// <summary>Number of rows (K).</summary>
    public int Rows { get; private set; }

    /// <summary>Number of columns (N), without padding.</summary>
    public int Columns { get; private set; }

    /// <summary>Number of columns with padding, the least row stride of a product.</summary>
    public int PaddedColumns => (Columns + PanelWidth - 1) / PanelWidth * PanelWidth;

    /// <summary>Fills the matrix; element (k, n) stands at <c>k * rowStride + n * columnStride</c>.</summary>
    public void Pack(ReadOnlySpan<float> values, int rows, int columns, int rowStride, int columnStride)
    {
        Rows = rows;
        Columns = columns;
        var size = rows * PaddedColumns;
        if (_values.Length < size)
            _values = GC.AllocateUninitializedArray<float>(size, pinned: true);
        var target = _values.AsSpan(0, size);
        for (var panel = 0; panel < columns; panel += PanelWidth)
        {
            var width = Math.Min(PanelWidth, columns - panel);
            for (var k = 0; k < rows; k++)
            {
                var to = target.Slice(panel * rows + k * PanelWidth, PanelWidth);
                var from = k * rowStride + panel * columnStride;
                if (columnStride == 1)
                {
                    values.Slice(from, width).CopyTo(to);
                }
                else
                {
                    for (var n = 0; n < width; n++)
                        to[n] = values[from + n * columnStride];
                }
                if (width < PanelWidth)
                    to[width..].Clear();
            }
        }
    }

    /// <summary>
    /// Computes C = A · this, or C += A · this. Element (m, k) of A stands at <c>m * rowStride + k * columnStride</c>,
    /// element (m, n) of C at <c>m * outputStride + n</c>; the output stride is at least <see cref="PaddedColumns"/>,
    /// and the padding of C receives zeros.
    /// </summary>
    public void Multiply(
        float* a, int rows, int rowStride, int columnStride, float* c, int outputStride, bool accumulate)
    {
        fixed (float* packed = _values)
        {
            var blocked = rows - rows % 4;
            for (var panel = 0; panel < Columns && blocked > 0; panel += PanelWidth)
            {
                var b = packed + (long)panel * Rows;
                var m = 0;
                for (; m + 8 <= rows; m += 8)
                    Kernel8(a + (long)m * rowStride, rowStride, columnStride, b, Rows, c + (long)m * outputStride + panel, outputStride, accumulate);
                if (m < blocked)
                    Kernel4(a + (long)m * rowStride, rowStride, columnStride, b, Rows, c + (long)m * outputStride + panel, outputStride, accumulate);
            }
            MultiplyRest(
                a + (long)blocked * rowStride, rows - blocked, rowStride, columnStride, packed,
                c + (long)blocked * outputStride, outputStride, accumulate);
        }
    }

    private void MultiplyRest(
        float* a, int rows, int rowStride, int columnStride, float* packed, float* c, int outputStride, bool accumulate)
    {
        if (rows == 1)
            MultiplyRow(a, columnStride, packed, c, accumulate);
        if (rows < 2)
            return;
        for (var panel = 0; panel < Columns; panel += PanelWidth)
        {
            var b = packed + (long)panel * Rows;
            if (rows == 3)
                Kernel3(a, rowStride, columnStride, b, Rows, c + panel, outputStride, accumulate);
            else
                Kernel2(a, rowStride, columnStride, b, Rows, c + panel, outputStride, accumulate);
        }
    }

    // A row by itself: four panels at a time, so that enough independent sums hide the latency of a multiply-add.
    private void MultiplyRow(float* a, int columnStride, float* packed, float* c, bool accumulate)
    {
        var panel = 0;
        for (; panel + 3 * PanelWidth < Columns; panel += 4 * PanelWidth)
            KernelRow4(a, columnStride, packed + (long)panel * Rows, (long)PanelWidth * Rows, Rows, c + panel, accumulate);
        for (; panel < Columns; panel += PanelWidth)
            Kernel1(a, columnStride, packed + (long)panel * Rows, Rows, c + panel, accumulate);
    }

    /// <summary>As the pointer form, for a dense A with <see cref="Rows"/> columns.</summary>
    public void Multiply(ReadOnlySpan<float> a, int rows, Span<float> c, bool accumulate = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(a.Length, rows * Rows);
        ArgumentOutOfRangeException.ThrowIfLessThan(c.Length, rows * PaddedColumns);
        fixed (float* pa = a, pc = c)
            Multiply(pa, rows, Rows, 1, pc, PaddedColumns, accumulate);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Kernel8(
        float* a, int rowStride, int columnStride, float* b, int depth, float* c, int outputStride, bool accumulate)
    {
        float* a0 = a, a1 = a + rowStride, a2 = a1 + rowStride, a3 = a2 + rowStride;
        float* a4 = a3 + rowStride, a5 = a4 + rowStride, a6 = a5 + rowStride, a7 = a6 + rowStride;
        Vector512<float> c00 = default, c01 = default, c10 = default, c11 = default;
        Vector512<float> c20 = default, c21 = default, c30 = default, c31 = default;
        Vector512<float> c40 = default, c41 = default, c50 = default, c51 = default;
        Vector512<float> c60 = default, c61 = default, c70 = default, c71 = default;
        for (var k = 0; k < depth; k++)
        {
            var b0 = Vector512.Load(b);
            var b1 = Vector512.Load(b + 16);
            var x = Vector512.Create(*a0);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            x = Vector512.Create(*a1);
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            x = Vector512.Create(*a2);
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            x = Vector512.Create(*a3);
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
            x = Vector512.Create(*a4);
            c40 = Vector512.FusedMultiplyAdd(x, b0, c40);
            c41 = Vector512.FusedMultiplyAdd(x, b1, c41);
            x = Vector512.Create(*a5);
            c50 = Vector512.FusedMultiplyAdd(x, b0, c50);
            c51 = Vector512.FusedMultiplyAdd(x, b1, c51);
            x = Vector512.Create(*a6);
            c60 = Vector512.FusedMultiplyAdd(x, b0, c60);
            c61 = Vector512.FusedMultiplyAdd(x, b1, c61);
            x = Vector512.Create(*a7);
            c70 = Vector512.FusedMultiplyAdd(x, b0, c70);
            c71 = Vector512.FusedMultiplyAdd(x, b1, c71);
            b += PanelWidth;
            a0 += columnStride;
            a1 += columnStride;
            a2 += columnStride;
            a3 += columnStride;
            a4 += columnStride;
            a5 += columnStride;
            a6 += columnStride;
            a7 += columnStride;
        }
        Store(c, c00, c01, accumulate);
        Store(c += outputStride, c10, c11, accumulate);
        Store(c += outputStride, c20, c21, accumulate);
        Store(c += outputStride, c30, c31, accumulate);
        Store(c += outputStride, c40, c41, accumulate);
        Store(c += outputStride, c50, c51, accumulate);
        Store(c += outputStride, c60, c61, accumulate);
        Store(c + outputStride, c70, c71, accumulate);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Kernel4(
        float* a, int rowStride, int columnStride, float* b, int depth, float* c, int outputStride, bool accumulate)
    {
        float* a0 = a, a1 = a + rowStride, a2 = a1 + rowStride, a3 = a2 + rowStride;
        Vector512<float> c00 = default, c01 = default, c10 = default, c11 = default;
        Vector512<float> c20 = default, c21 = default, c30 = default, c31 = default;
        for (var k = 0; k < depth; k++)
        {
            var b0 = Vector512.Load(b);
            var b1 = Vector512.Load(b + 16);
            var x = Vector512.Create(*a0);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            x = Vector512.Create(*a1);
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            x = Vector512.Create(*a2);
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            x = Vector512.Create(*a3);
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
            b += PanelWidth;
            a0 += columnStride;
            a1 += columnStride;
            a2 += columnStride;
            a3 += columnStride;
        }
        Store(c, c00, c01, accumulate);
        Store(c += outputStride, c10, c11, accumulate);
        Store(c += outputStride, c20, c21, accumulate);
        Store(c + outputStride, c30, c31, accumulate);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Kernel3(
        float* a, int rowStride, int columnStride, float* b, int depth, float* c, int outputStride, bool accumulate)
    {
        float* a0 = a, a1 = a + rowStride, a2 = a1 + rowStride;
        Vector512<float> c00 = default, c01 = default;
        Vector512<float> c10 = default, c11 = default;
        Vector512<float> c20 = default, c21 = default;
        for (var k = 0; k < depth; k++)
        {
            var b0 = Vector512.Load(b);
            var b1 = Vector512.Load(b + 16);
            var x = Vector512.Create(*a0);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            x = Vector512.Create(*a1);
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            x = Vector512.Create(*a2);
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            b += PanelWidth;
            a0 += columnStride;
            a1 += columnStride;
            a2 += columnStride;
        }
        Store(c, c00, c01, accumulate);
        Store(c += outputStride, c10, c11, accumulate);
        Store(c + outputStride, c20, c21, accumulate);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Kernel2(
        float* a, int rowStride, int columnStride, float* b, int depth, float* c, int outputStride, bool accumulate)
    {
        float* a0 = a, a1 = a + rowStride;
        Vector512<float> c00 = default, c01 = default;
        Vector512<float> c10 = default, c11 = default;
        for (var k = 0; k < depth; k++)
        {
            var b0 = Vector512.Load(b);
            var b1 = Vector512.Load(b + 16);
            var x = Vector512.Create(*a0);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            x = Vector512.Create(*a1);
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            b += PanelWidth;
            a0 += columnStride;
            a1 += columnStride;
        }
        Store(c, c00, c01, accumulate);
        Store(c + outputStride, c10, c11, accumulate);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void KernelRow4(
        float* a, int columnStride, float* b, long panelSize, int depth, float* c, bool accumulate)
    {
        float* b1 = b + panelSize, b2 = b1 + panelSize, b3 = b2 + panelSize;
        Vector512<float> c00 = default, c01 = default, c10 = default, c11 = default;
        Vector512<float> c20 = default, c21 = default, c30 = default, c31 = default;
        for (var k = 0; k < depth; k++)
        {
            var x = Vector512.Create(*a);
            c00 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b), c00);
            c01 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 16), c01);
            c10 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b1), c10);
            c11 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b1 + 16), c11);
            c20 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b2), c20);
            c21 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b2 + 16), c21);
            c30 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b3), c30);
            c31 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b3 + 16), c31);
            a += columnStride;
            b += PanelWidth;
            b1 += PanelWidth;
            b2 += PanelWidth;
            b3 += PanelWidth;
        }
        Store(c, c00, c01, accumulate);
        Store(c + PanelWidth, c10, c11, accumulate);
        Store(c + 2 * PanelWidth, c20, c21, accumulate);
        Store(c + 3 * PanelWidth, c30, c31, accumulate);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Kernel1(float* a, int columnStride, float* b, int depth, float* c, bool accumulate)
    {
        Vector512<float> c0 = default, c1 = default;
        for (var k = 0; k < depth; k++)
        {
            var x = Vector512.Create(*a);
            c0 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b), c0);
            c1 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 16), c1);
            b += PanelWidth;
            a += columnStride;
        }
        Store(c, c0, c1, accumulate);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(float* c, Vector512<float> low, Vector512<float> high, bool accumulate)
    {
        if (accumulate)
        {
            low += Vector512.Load(c);
            high += Vector512.Load(c + 16);
        }
        low.Store(c);
        high.Store(c + 16);
    }
}
