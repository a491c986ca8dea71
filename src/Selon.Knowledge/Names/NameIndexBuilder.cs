using System.Numerics;

namespace Selon.Knowledge.Names;

/// <summary>Collects names and makes the index.</summary>
internal sealed class NameIndexBuilder
{
    private readonly Dictionary<ulong, List<NamePosting>> _names = [];

    /// <summary>Adds a name; nothing happens where it has no letter, or the same posting is there.</summary>
    public void Add(string name, NamePosting posting)
    {
        var hash = NameFolding.Empty;
        var text = name.AsSpan();
        foreach (var word in Words(name))
        {
            if (hash != NameFolding.Empty)
                _names.TryAdd(hash, []);
            hash = NameFolding.Hash(hash, text[word]);
        }
        if (hash == NameFolding.Empty)
            return;
        if (!_names.TryGetValue(hash, out var postings))
            _names.Add(hash, postings = []);
        if (!postings.Exists(p => p.Kind == posting.Kind && p.Target == posting.Target && p.Form == posting.Form && p.Organ == posting.Organ))
            postings.Add(posting);
    }

    /// <summary>Makes the index; the order of postings is that of their addition.</summary>
    public NameIndex Build()
    {
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, _names.Count * 2));
        var keys = new ulong[capacity];
        var entries = new int[capacity];
        Array.Fill(entries, -1);
        var starts = new List<int> { 0 };
        var postings = new List<NamePosting>();
        foreach (var (hash, list) in _names.OrderBy(n => n.Key))
        {
            var slot = NameIndex.Slot(hash, capacity - 1);
            while (keys[slot] != 0)
                slot = (slot + 1) & (capacity - 1);
            keys[slot] = hash;
            if (list.Count == 0)
                continue;
            entries[slot] = starts.Count - 1;
            postings.AddRange(list);
            starts.Add(postings.Count);
        }
        return new NameIndex(keys, entries, [.. starts], [.. postings]);
    }

    // A word of a text may end where its name goes on after a space, a hyphen or an apostrophe: "Haut-Karabakh" is one
    // word for one tokenizer and two for another.
    private static IEnumerable<Range> Words(string name)
    {
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && NameFolding.Fold(name[i]) != ' ')
                continue;
            if (i > start)
                yield return start..i;
            start = i + 1;
        }
    }
}
