using Selon.Syntax;
using Selon.Text;

namespace Selon.Claims.Propositions;

/// <summary>What stands around the words of a proposition: the rest of their sentence and, for a fragment, what it completes.</summary>
internal sealed class Surroundings
{
    private const int Most = 24;

    private readonly ArticleView _article;
    private readonly IReadOnlyList<SpanWords> _words;
    private readonly IReadOnlyList<TextSpan> _cues;

    public Surroundings(ArticleView article, IReadOnlyList<SpanWords> words, IReadOnlyList<TextSpan> spans)
    {
        (_article, _words) = (article, words);
        var around = words[0].View.Sentence.Span.Union(words[^1].View.Sentence.Span);
        _cues = [.. article.Reading.Attributed.Statements
            .Where(s => s.Content.Any(c => c.Overlaps(around)))
            .SelectMany(s => s.Cue.Concat(s.Sources.Select(x => x.Span)).Concat(s.Via.Select(v => v.Span)))
            .Where(c => !spans.Any(s => s.Overlaps(c)))];
        var outside = Outside().ToList();
        Keys = [.. outside.Select(o => o.View.Key(o.Word)).OfType<string>().Distinct(StringComparer.Ordinal).Take(Most).Order(StringComparer.Ordinal)];
        Predicates = PredicateFinder.Find(outside.OrderBy(o => Distance(o.View, o.Word)).Select(o => (o.View, o.Word)));
    }

    /// <summary>Keys of the words around.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>The predicates around, the nearest first: what a fragment completes ("598", "262 par les forces gouvernementales").</summary>
    public IReadOnlyList<Predicate> Predicates { get; }

    // The words of the sentences that are neither of the proposition nor of who says it; then those of the sentence before.
    private IEnumerable<(SentenceView View, int Word)> Outside()
    {
        foreach (var words in _words)
        {
            for (var i = 0; i < words.View.Count; i++)
            {
                if (!words.Contains(i) && !IsSaying(words.View[i]))
                    yield return (words.View, i);
            }
        }
        if (!IsFragment() || _words[0].View.Number == 0)
            yield break;
        var before = _article.Sentence(_words[0].View.Number - 1);
        for (var i = 0; i < before.Count; i++)
            yield return (before, i);
    }

    private int Distance(SentenceView view, int word) => view.Number == _words[0].View.Number
        ? Math.Abs(_words[0].TopDown[0] - word)
        : 1000 + view.Count - word;

    private bool IsSaying(Word word) => _cues.Any(c => c.Overlaps(word.Span));

    private bool IsFragment() => _words.All(w => w.TopDown.All(i => w.View[i].Upos != PartOfSpeech.Verb));
}
