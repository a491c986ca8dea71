using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Selon.Syntax.Models;

/// <summary>
/// An embedding table in half precision (IEEE 754 binary16) that stays where it was read: a text needs few of its rows,
/// so the others are never converted.
/// </summary>
internal sealed class HalfTable(ReadOnlyMemory<byte> bytes)
{
    /// <summary>The values, little endian.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes;

    /// <summary>Rounds a table to half precision.</summary>
    public static HalfTable Of(float[] values)
    {
        var halves = new Half[values.Length];
        TensorPrimitives.ConvertToHalf(values, halves);
        return new HalfTable(MemoryMarshal.AsBytes(halves.AsSpan()).ToArray());
    }

    /// <summary>Copies a row into a span as wide as the table.</summary>
    public void CopyRow(int row, Span<float> target)
    {
        var size = target.Length * sizeof(ushort);
        TensorPrimitives.ConvertToSingle(MemoryMarshal.Cast<byte, Half>(bytes.Span.Slice(row * size, size)), target);
    }
}
