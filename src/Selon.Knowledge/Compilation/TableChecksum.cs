using System.Numerics;
using System.Runtime.InteropServices;

namespace Selon.Knowledge.Compilation;

/// <summary>A checksum over tables, which finds damage, not deceit.</summary>
internal sealed class TableChecksum
{
    private ulong _a = 1, _b = 2, _c = 3, _d = 4;

    /// <summary>The checksum of all tables so far.</summary>
    public ulong Value => _a ^ BitOperations.RotateLeft(_b, 16) ^ BitOperations.RotateLeft(_c, 32) ^ BitOperations.RotateLeft(_d, 48);

    /// <summary>Adds a table and its length.</summary>
    /// <remarks>Four lanes of eight bytes, so that some megabytes take well under a millisecond.</remarks>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        var (a, b, c, d) = (_a, _b, _c, _d ^ (ulong)bytes.Length);
        var i = 0;
        for (; i + 4 <= words.Length; i += 4)
        {
            a = BitOperations.RotateLeft(a ^ words[i], 23) * 0x9E3779B97F4A7C15UL;
            b = BitOperations.RotateLeft(b ^ words[i + 1], 29) * 0xC2B2AE3D27D4EB4FUL;
            c = BitOperations.RotateLeft(c ^ words[i + 2], 31) * 0x165667B19E3779F9UL;
            d = BitOperations.RotateLeft(d ^ words[i + 3], 37) * 0x27D4EB2F165667C5UL;
        }
        foreach (var rest in bytes[(i * 8)..])
            a = (a ^ rest) * 0x100000001B3UL;
        (_a, _b, _c, _d) = (a, b, c, d);
    }
}
