using Selon.Syntax.Numerics;
using Selon.Syntax.Parsing;

namespace Selon.Syntax.Networks;

/// <summary>What one call of <see cref="SyntaxNetwork"/> needs: buffers and the cache of forms. One thread at a time.</summary>
internal sealed class NetworkWorkspace
{
    /// <summary>Forms that are kept; at 128 units an entry takes some 4.5 kB.</summary>
    public const int MostForms = 8192;

    private readonly Dictionary<string, FormEntry> _entries = [];

    public Matrix Words { get; } = new(32);

    public Matrix Projections { get; } = new(32);

    public Matrix LemmaParts { get; } = new(32);

    public Matrix Gates { get; } = new(32);

    public Matrix Cells { get; } = new(32);

    public Matrix Lower { get; } = new(32);

    public Matrix Upper { get; } = new(32);

    public Matrix Top { get; } = new(32);

    public Matrix Hidden { get; } = new(32);

    public Matrix TagScores { get; } = new(32);

    public Matrix LemmaHidden { get; } = new(32);

    public Matrix LemmaScores { get; } = new(32);

    public Matrix ArcProducts { get; } = new(32);

    public Matrix ArcScores { get; } = new(32);

    public Matrix Relations { get; } = new(32);

    public Matrix RelationScores { get; } = new(32);

    public PackedMatrix Heads { get; } = new();

    public Matrix HeadVectors { get; } = new(32);

    public SpanningTree SpanningTree { get; } = new();

    public Dictionary<string, FormEntry> Entries => _entries;

    /// <summary>Tag class of each word.</summary>
    public int[] Tags { get; private set; } = [];

    /// <summary>Lemma class of each word.</summary>
    public int[] Lemmas { get; private set; } = [];

    /// <summary>The words whose lemma the network must say.</summary>
    public List<(int Row, FormEntry Entry)> OpenRows { get; } = [];

    /// <summary>Lemmas that have been made, by form and script.</summary>
    public Dictionary<(string Form, int Script), string> MadeLemmas { get; } = [];

    /// <summary>Makes room for the classes of so many words.</summary>
    public void Reserve(int words)
    {
        if (Tags.Length >= words)
            return;
        Tags = new int[words];
        Lemmas = new int[words];
    }

    /// <summary>Empties the cache where the forms to come would make it too large.</summary>
    public void MakeRoom(int forms)
    {
        if (_entries.Count + forms > MostForms)
            _entries.Clear();
    }
}
