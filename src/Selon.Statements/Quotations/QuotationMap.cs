using Selon.Text;

namespace Selon.Statements.Quotations;

/// <summary>Answers where quotations begin, end and enclose. Immutable.</summary>
internal sealed class QuotationMap
{
    private readonly List<Quotation> _quotations;
    private readonly string _text;

    /// <summary>Finds the quotations of <paramref name="text"/>.</summary>
    public QuotationMap(string text)
    {
        _text = text;
        _quotations = QuotationFinder.Find(text);
        for (var i = 0; i < _quotations.Count; i++)
            _quotations[i] = _quotations[i] with { Parent = ParentOf(i) };
    }

    /// <summary>How many there are.</summary>
    public int Count => _quotations.Count;

    /// <summary>A quotation by its number, in the order of their starts.</summary>
    public Quotation this[int index] => _quotations[index];

    /// <summary>Number of the innermost quotation whose inside holds the position, -1 for none.</summary>
    public int Enclosing(int position)
    {
        var index = LastStartingAtOrBefore(position);
        while (index >= 0 && !_quotations[index].Inner.Contains(position))
            index = _quotations[index].Parent;
        return index;
    }

    /// <summary>Number of the innermost quotation that holds the position, its marks included, -1 for none.</summary>
    public int Innermost(int position)
    {
        var index = LastStartingAtOrBefore(position);
        while (index >= 0 && !_quotations[index].Outer.Contains(position))
            index = _quotations[index].Parent;
        return index;
    }

    /// <summary>Number of the outermost quotation that holds the position, its marks included, -1 for none.</summary>
    public int Outermost(int position)
    {
        var found = -1;
        for (var index = LastStartingAtOrBefore(position); index >= 0; index = _quotations[index].Parent)
        {
            if (_quotations[index].Outer.Contains(position))
                found = index;
        }
        return found;
    }

    /// <summary>Number of the quotation that opens at or, spaces aside, after the position; -1 for none.</summary>
    public int OpeningAt(int position)
    {
        while (position < _text.Length && (char.IsWhiteSpace(_text[position]) || _text[position] is '–' or '—'))
            position++;
        var index = LastStartingAtOrBefore(position);
        return index >= 0 && _quotations[index].Outer.Start == position ? index : -1;
    }

    /// <summary>Number of the outermost quotation that ends at or, spaces and a comma aside, before the position; -1 for none.</summary>
    public int ClosingBefore(int position)
    {
        var end = position;
        while (end > 0 && (char.IsWhiteSpace(_text[end - 1]) || _text[end - 1] is ',' or '–' or '—'))
            end--;
        if (end == 0)
            return -1;
        var index = Outermost(end - 1);
        return index >= 0 && _quotations[index].Outer.End == end ? index : -1;
    }

    /// <summary>Number of the first quotation that starts at or after the position, <see cref="Count"/> for none.</summary>
    public int FirstFrom(int position) => LastStartingAtOrBefore(position - 1) + 1;

    /// <summary>True where the position is a mark that closes a quotation.</summary>
    public bool IsClosingMark(int position)
    {
        for (var index = LastStartingAtOrBefore(position); index >= 0; index = _quotations[index].Parent)
        {
            if (_quotations[index].IsClosed && _quotations[index].Outer.End == position + 1)
                return true;
        }
        return false;
    }

    /// <summary>True where the position is a mark that opens a quotation.</summary>
    public bool IsOpeningMark(int position)
    {
        var index = LastStartingAtOrBefore(position);
        return index >= 0 && _quotations[index].Outer.Start == position;
    }

    /// <summary>Widens a span so that it does not cut through a quotation that begins in it.</summary>
    public TextSpan Complete(TextSpan span)
    {
        for (var index = FirstFrom(span.Start); index < _quotations.Count && _quotations[index].Outer.Start < span.End; index++)
        {
            if (_quotations[index].Outer.End > span.End)
                span = new TextSpan(span.Start, _quotations[index].Outer.End);
        }
        return span;
    }

    private int LastStartingAtOrBefore(int position)
    {
        var (low, high) = (0, _quotations.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (_quotations[middle].Outer.Start <= position)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return high;
    }

    // Discarded quotations have left the list, so parents are found anew: the nearest one before that reaches this far.
    private int ParentOf(int index)
    {
        var candidate = index - 1;
        while (candidate >= 0 && _quotations[candidate].Outer.End < _quotations[index].Outer.End)
            candidate = _quotations[candidate].Parent;
        return candidate;
    }
}
