using System.Numerics;

namespace Selon.Knowledge.Recognition;

/// <summary>Finds the row of a key of 32 bits by open addressing. Keys are well mixed. Immutable.</summary>
internal sealed class KeyTable
{
    private readonly uint[] _keys;
    private readonly Slot[] _slots;
    private readonly int _shift;

    public KeyTable(uint[] keys)
    {
        _keys = keys;
        var bits = Math.Max(4, BitOperations.Log2((uint)Math.Max(1, keys.Length * 2)) + 1);
        _shift = 32 - bits;
        _slots = new Slot[1 << bits];
        for (var row = 0; row < keys.Length; row++)
        {
            var at = keys[row] >> _shift;
            while (_slots[at].Row > 0)
                at = (at + 1) & (uint)(_slots.Length - 1);
            _slots[at] = new Slot(keys[row], row + 1);
        }
    }

    /// <summary>The keys in the order of their rows.</summary>
    public ReadOnlySpan<uint> Keys => _keys;

    /// <summary>The row of a key, -1 where there is none.</summary>
    public int Find(uint key)
    {
        var slots = _slots;
        for (var at = key >> _shift; ; at = (at + 1) & (uint)(slots.Length - 1))
        {
            var slot = slots[at];
            if (slot.Row == 0)
                return -1;
            if (slot.Key == key)
                return slot.Row - 1;
        }
    }

    private readonly record struct Slot(uint Key, int Row);
}
