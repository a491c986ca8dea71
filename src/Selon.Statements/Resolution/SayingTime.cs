using Selon.Knowledge.Times;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Statements.Resolution;

/// <summary>Finds when a statement was made: the time expression that hangs on the verb that attributes it.</summary>
internal sealed class SayingTime
{
    private readonly Analysis _analysis;
    private readonly IReadOnlyList<TimeExpression> _times;

    /// <summary>Makes the finder for a text.</summary>
    public SayingTime(Analysis analysis, IReadOnlyList<TimeExpression> times) => (_analysis, _times) = (analysis, times);

    /// <summary>The time of saying, null where the text gives none.</summary>
    public TimeExpression? Find(Statement statement)
    {
        if (statement.Cue.Count == 0 || _times.Count == 0)
            return null;
        var sentence = SentenceAt(statement.Cue[0].Start);
        if (sentence is null)
            return null;
        for (var i = First(sentence.Span.Start); i < _times.Count && _times[i].Span.Start < sentence.Span.End; i++)
        {
            var time = _times[i];
            if (time.Type is TimeType.Date or TimeType.Time && time.Edtf is not null
                && !statement.Content.Any(c => c.Overlaps(time.Span)) && HangsOn(sentence, time.Span, statement.Cue))
                return time;
        }
        return null;
    }

    private int First(int position)
    {
        var (low, high) = (0, _times.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_times[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static bool HangsOn(Sentence sentence, TextSpan time, IReadOnlyList<TextSpan> cue)
    {
        foreach (var word in sentence.Words)
        {
            if (!time.Contains(word.Span) || word.Head < 0 || time.Contains(sentence.Words[word.Head].Span))
                continue;
            var head = sentence.Words[word.Head];
            return cue.Any(c => c.Contains(head.Span));
        }
        return false;
    }

    private Sentence? SentenceAt(int position)
    {
        var (low, high) = (0, _analysis.Sentences.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = _analysis.Sentences[middle].Span;
            if (position < span.Start)
                high = middle - 1;
            else if (position >= span.End)
                low = middle + 1;
            else
                return _analysis.Sentences[middle];
        }
        return null;
    }
}
