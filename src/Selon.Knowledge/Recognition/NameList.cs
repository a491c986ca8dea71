namespace Selon.Knowledge.Recognition;

/// <summary>
/// Known names and what they may stand for, case and spelling of apostrophes aside. Immutable and safe to share between
/// threads. Names are kept as hashes of 32 bits: that a name is found does not prove that it is in the list.
/// </summary>
public sealed class NameList
{
    private readonly KeyTable _keys;
    private readonly ushort[] _entries;

    private NameList(uint[] keys, ushort[] entries)
    {
        _keys = new KeyTable(keys);
        _entries = entries;
    }

    /// <summary>The list without names.</summary>
    public static NameList Empty { get; } = new([], []);

    /// <summary>Makes a list of names.</summary>
    public static NameList Of(IEnumerable<(string Name, NameKinds Kinds)> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var entries = new SortedDictionary<uint, ushort>();
        foreach (var (name, kinds) in names)
        {
            if (kinds == NameKinds.None || string.IsNullOrWhiteSpace(name))
                continue;
            // Where a token may end within the name, its beginning is entered too: the search goes on from there.
            for (var i = 1; i < name.Length; i++)
            {
                if (!char.IsLetterOrDigit(name[i]) || !char.IsLetterOrDigit(name[i - 1]))
                    Enter(entries, name.AsSpan(0, i), Longer);
            }
            Enter(entries, name, (ushort)kinds);
        }
        return new NameList([.. entries.Keys], [.. entries.Values]);
    }

    internal const ushort Longer = 0x8000;

    internal ReadOnlySpan<uint> Keys => _keys.Keys;

    internal ReadOnlySpan<ushort> Entries => _entries;

    internal static NameList Read(uint[] keys, ushort[] entries) => new(keys, entries);

    /// <summary>What a name may stand for, with <see cref="Longer"/> where a longer name begins with it; 0 for none.</summary>
    internal ushort Find(NameHash name) => _keys.Find(name.Key) is var row and >= 0 ? _entries[row] : (ushort)0;

    private static void Enter(SortedDictionary<uint, ushort> entries, ReadOnlySpan<char> name, ushort entry)
    {
        var key = NameHash.Of(name).Key;
        entries[key] = (ushort)(entries.GetValueOrDefault(key) | entry);
    }
}
