using Selon.Text;

namespace Selon.Statements.Resolution;

/// <summary>A union of spans that answers in logarithmic time whether a position lies in it.</summary>
internal sealed class CoveredText(int length)
{
    private readonly List<TextSpan> _spans = [];

    /// <summary>Adds a span; call <see cref="Close"/> before asking.</summary>
    public void Add(TextSpan span) => _spans.Add(new TextSpan(span.Start, Math.Min(span.End, length)));

    /// <summary>Merges what was added.</summary>
    public void Close()
    {
        _spans.Sort();
        var kept = 0;
        for (var i = 0; i < _spans.Count; i++)
        {
            if (kept > 0 && _spans[kept - 1].End >= _spans[i].Start)
                _spans[kept - 1] = _spans[kept - 1].Union(_spans[i]);
            else
                _spans[kept++] = _spans[i];
        }
        _spans.RemoveRange(kept, _spans.Count - kept);
    }

    /// <summary>True where the position is covered.</summary>
    public bool Contains(int position)
    {
        var (low, high) = (0, _spans.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (_spans[middle].End <= position)
                low = middle + 1;
            else if (_spans[middle].Start > position)
                high = middle - 1;
            else
                return true;
        }
        return false;
    }
}
