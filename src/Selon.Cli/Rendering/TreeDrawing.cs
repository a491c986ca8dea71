using System.Text;
using Selon.Syntax;

namespace Selon.Cli.Rendering;

/// <summary>Draws a dependency tree with one word a line, in the order of the text, and arcs to the left of the words.</summary>
/// <remarks>
/// Each head opens a column of arcs over its dependents; a word stands where its arcs end. Trees too deep for the width
/// are written as a table with the number of each head instead, which also bounds the work on pathological sentences.
/// </remarks>
internal sealed class TreeDrawing
{
    private const int WidestForm = 24;
    private const int WidestRelation = 16;

    // Columns kept for the form, the part of speech, the relation and the spaces between them.
    private const int WordWidth = WidestForm + 5 + WidestRelation + 5;

    private readonly Sentence _sentence;
    private readonly int _width;

    public TreeDrawing(Sentence sentence, int width)
    {
        _sentence = sentence;
        _width = width;
    }

    /// <summary>Writes the lines of the tree.</summary>
    public void WriteTo(StyledText lines)
    {
        var order = TopDown(out var depth);
        var isDrawn = order.Count == _sentence.Words.Length && 2 * depth <= _width - WordWidth;
        var arcs = isDrawn ? Arcs(order) : null;
        var left = _sentence.Words.ToArray().Select(w => arcs is null ? Numbers(w) : arcs[w.Index].ToString()).ToArray();
        var forms = _sentence.Words.ToArray().Select(w => Clip(PrintableText.Of(w.Form), WidestForm)).ToArray();
        var column = Enumerable.Range(0, forms.Length).Select(i => left[i].Length + DisplayWidth.Of(forms[i])).DefaultIfEmpty().Max();
        foreach (var word in _sentence.Words)
        {
            var form = forms[word.Index];
            lines.Append(left[word.Index], Style.Dim).Append(" ").Append(form, Style.Bold)
                .Pad(column - left[word.Index].Length - DisplayWidth.Of(form) + 2).Append(word.Upos.ToString().ToUpperInvariant().PadRight(5), Style.Cyan)
                .Append("  ").Append(Clip(PrintableText.Of(word.Relation), WidestRelation), Style.Dim).EndLine();
        }
    }

    private string Numbers(Word word)
    {
        var width = _sentence.Words.Length.ToString().Length;
        return $"{(word.Index + 1).ToString().PadLeft(width)} ← {(word.Head + 1).ToString().PadLeft(width)}";
    }

    // Heads before their dependents. Words in a circle, which no tree has, are not reached.
    private List<int> TopDown(out int depth)
    {
        var order = new List<int>(_sentence.Words.Length);
        var depths = new int[_sentence.Words.Length];
        foreach (var word in _sentence.Words)
        {
            if (word.IsRoot)
                order.Add(word.Index);
        }
        depth = 1;
        for (var i = 0; i < order.Count; i++)
        {
            foreach (var child in _sentence.Children(order[i]))
            {
                depths[child] = depths[order[i]] + 1;
                depth = Math.Max(depth, depths[child] + 1);
                order.Add(child);
            }
        }
        return order;
    }

    private StringBuilder[] Arcs(List<int> order)
    {
        var lines = new StringBuilder[_sentence.Words.Length];
        for (var i = 0; i < lines.Length; i++)
            lines[i] = new StringBuilder();
        foreach (var head in order)
            DrawHead(lines, head);
        return lines;
    }

    private void DrawHead(StringBuilder[] lines, int head)
    {
        if (_sentence.Words[head].IsRoot)
            lines[head].Append("──");
        var children = _sentence.Children(head);
        if (children.IsEmpty)
            return;
        var first = Math.Min(head, children[0]);
        var last = Math.Max(head, children[^1]);
        var column = 0;
        for (var i = first; i <= last; i++)
            column = Math.Max(column, lines[i].Length);
        var next = 0;
        for (var i = first; i <= last; i++)
        {
            var isChild = next < children.Length && children[next] == i;
            if (isChild)
                next++;
            var reaches = isChild || i == head;
            // A line goes on to the right of what is drawn only for the words of this head.
            var fill = i == head && lines[i].Length > 0 ? '─' : ' ';
            lines[i].Append(fill, column - lines[i].Length);
            lines[i].Append(i == head ? Corner("┼┬┴─", i > first, i < last) : reaches ? Corner("├┌└─", i > first, i < last) : '│');
            if (reaches)
                lines[i].Append('─');
        }
    }

    private static char Corner(string signs, bool fromAbove, bool toBelow) => (fromAbove, toBelow) switch
    {
        (true, true) => signs[0],
        (false, true) => signs[1],
        (true, false) => signs[2],
        _ => signs[3],
    };

    private static string Clip(string text, int columns) =>
        DisplayWidth.Of(text) <= columns ? text : LineWrapper.Wrap(text.Replace(' ', '\u00A0'), columns - 1, columns - 1)[0] + "…";
}
