using System.Collections.Frozen;

namespace Selon.Knowledge.Times.Words;

/// <summary>A node of the tree of forms: the senses of the form that ends here, and how it may go on.</summary>
internal sealed class WordNode
{
    private readonly Dictionary<string, WordNode> _growing = new(StringComparer.Ordinal);
    private FrozenDictionary<string, WordNode>.AlternateLookup<ReadOnlySpan<char>> _next;

    /// <summary>What the form can be; empty where none ends here.</summary>
    public Sense[] Senses { get; private set; } = [];

    /// <summary>The kinds of the senses, a bit each.</summary>
    public ulong Kinds { get; private set; }

    /// <summary>True where longer forms begin with this one.</summary>
    public bool GoesOn { get; private set; }

    public WordNode Grow(string atom)
    {
        if (!_growing.TryGetValue(atom, out var next))
            _growing[atom] = next = new WordNode();
        return next;
    }

    public void Add(Sense sense)
    {
        Senses = [.. Senses, sense];
        Kinds |= 1UL << (int)sense.Kind;
    }

    public void Freeze()
    {
        GoesOn = _growing.Count > 0;
        _next = _growing.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var node in _growing.Values)
            node.Freeze();
    }

    public WordNode? Step(ReadOnlySpan<char> atom) => GoesOn && _next.TryGetValue(atom, out var node) ? node : null;
}
