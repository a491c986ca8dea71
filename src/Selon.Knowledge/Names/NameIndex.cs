namespace Selon.Knowledge.Names;

/// <summary>All names of the base by their folded words: one probe of a hash table a word.</summary>
/// <remarks>
/// Every beginning of a name that ends between two words is a key, so a search stops at the first word that no name goes on
/// with. Keys are 64-bit hashes; with some 10^5 keys two names share one with a probability below 10^-9.
/// </remarks>
internal sealed class NameIndex
{
    /// <summary>No names.</summary>
    public static NameIndex None { get; } = new([0, 0], [-1, -1], [0], []);

    private readonly ulong[] _keys;
    private readonly int[] _entries;
    private readonly int[] _starts;
    private readonly NamePosting[] _postings;

    /// <summary>Makes an index over its tables.</summary>
    /// <param name="keys">Open addressing with linear probing; 0 marks an empty slot; the length is a power of two.</param>
    /// <param name="entries">For each slot the row of <paramref name="starts"/>, or -1 for the mere beginning of a name.</param>
    /// <param name="starts">Rows of postings, one more than there are.</param>
    /// <param name="postings">The postings.</param>
    public NameIndex(ulong[] keys, int[] entries, int[] starts, NamePosting[] postings)
    {
        _keys = keys;
        _entries = entries;
        _starts = starts;
        _postings = postings;
    }

    /// <summary>What a whole name can mean.</summary>
    public ReadOnlySpan<NamePosting> Find(ReadOnlySpan<char> name) =>
        TryFind(NameFolding.Hash(NameFolding.Empty, name), out var entry) ? PostingsOf(entry) : [];

    /// <summary>What the names of an entry can mean; nothing for -1.</summary>
    public ReadOnlySpan<NamePosting> PostingsOf(int entry) => entry < 0 ? [] : _postings.AsSpan(_starts[entry].._starts[entry + 1]);

    /// <summary>Looks a hash up.</summary>
    /// <param name="hash">The hash of folded words.</param>
    /// <param name="entry">The entry of the words, for <see cref="PostingsOf"/>; -1 where longer names only begin with them.</param>
    /// <returns>False where no name begins with these words: longer ones need not be tried.</returns>
    public bool TryFind(ulong hash, out int entry)
    {
        entry = -1;
        var mask = _keys.Length - 1;
        for (var slot = Slot(hash, mask); _keys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_keys[slot] != hash)
                continue;
            entry = _entries[slot];
            return true;
        }
        return false;
    }

    /// <summary>Where a hash is looked for first. The low bits of the hash alone are too regular.</summary>
    public static int Slot(ulong hash, int mask) => (int)((hash * 0x9E3779B97F4A7C15UL) >> 32) & mask;

    /// <summary>The tables, to be written.</summary>
    public (ulong[] Keys, int[] Entries, int[] Starts, NamePosting[] Postings) Tables => (_keys, _entries, _starts, _postings);
}
