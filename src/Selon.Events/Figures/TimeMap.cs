using Selon.Knowledge.Times;
using Selon.Text;

namespace Selon.Events.Figures;

/// <summary>Says what stands in a time expression: numbers there count nobody.</summary>
internal sealed class TimeMap
{
    private readonly TextSpan[] _spans;

    public TimeMap(IReadOnlyList<TimeExpression> times) => _spans = [.. times.Select(t => t.Span).Order()];

    /// <summary>True where a time expression shares a character with the span.</summary>
    public bool Overlaps(TextSpan span)
    {
        int low = 0, high = _spans.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }
        return low < _spans.Length && _spans[low].Start < span.End;
    }
}
