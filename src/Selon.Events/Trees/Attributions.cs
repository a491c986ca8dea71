using Selon.Statements;
using Selon.Text;

namespace Selon.Events.Trees;

/// <summary>Finds the deepest statement in whose content a position stands, and the statement whose cue it is part of.</summary>
internal sealed class Attributions
{
    // Contents may nest; the work for a text stays within so many times its length.
    private const int MostDepth = 32;

    private readonly IReadOnlyList<Statement> _statements;
    private readonly int[] _content;
    private readonly int[] _cue;
    private readonly int[] _parents;

    /// <summary>Maps the statements of a text.</summary>
    public Attributions(int length, IReadOnlyList<Statement> statements)
    {
        _statements = statements;
        _content = new int[length];
        _cue = new int[length];
        _parents = new int[statements.Count];
        Array.Fill(_content, -1);
        Array.Fill(_cue, -1);
        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < statements.Count; i++)
            byId.TryAdd(statements[i].Id, i);
        for (var i = 0; i < statements.Count; i++)
            _parents[i] = statements[i].Parent is { } parent && byId.TryGetValue(parent, out var index) && index != i ? index : -1;
        var order = Enumerable.Range(0, statements.Count).OrderByDescending(i => Length(statements[i].Content)).ThenBy(i => i);
        var budget = (long)MostDepth * length;
        foreach (var i in order)
        {
            foreach (var span in statements[i].Content)
                budget -= Paint(_content, span, i, budget);
        }
        for (var i = statements.Count - 1; i >= 0; i--)
        {
            foreach (var span in statements[i].Cue)
                budget -= Paint(_cue, span, i, budget);
        }
    }

    /// <summary>A statement.</summary>
    public Statement this[int index] => _statements[index];

    /// <summary>How many there are.</summary>
    public int Count => _statements.Count;

    /// <summary>The deepest statement in whose content the position stands, -1 for none.</summary>
    public int At(int position) => position < _content.Length ? _content[position] : -1;

    /// <summary>The statement whose cue holds the position, -1 for none.</summary>
    public int WithCueAt(int position) => position < _cue.Length ? _cue[position] : -1;

    /// <summary>The statement in whose content this one stands, -1 for none.</summary>
    public int ParentOf(int statement) => _parents[statement];

    private static int Length(IReadOnlyList<TextSpan> spans)
    {
        var length = 0;
        foreach (var span in spans)
            length += span.Length;
        return length;
    }

    private static int Paint(int[] map, TextSpan span, int value, long budget)
    {
        if (budget < span.Length || span.End > map.Length)
            return 0;
        map.AsSpan(span.Start, span.Length).Fill(value);
        return span.Length;
    }
}
