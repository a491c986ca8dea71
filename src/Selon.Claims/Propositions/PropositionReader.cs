using System.Runtime.CompilerServices;
using Selon.Claims.Articles;
using Selon.Knowledge;
using Selon.Text;

namespace Selon.Claims.Propositions;

/// <summary>Reads what a stretch of an article says: predicates, participants, place, time and numbers.</summary>
/// <remarks>
/// It depends on the article alone. Immutable and safe to share between threads; what it prepares for an article is kept
/// as long as the reading of the article is.
/// </remarks>
public sealed class PropositionReader
{
    private readonly Demonyms _demonyms;
    private readonly ConditionalWeakTable<ArticleReading, ArticleView> _views = [];

    /// <summary>Makes a reader that knows the peoples of a base.</summary>
    public PropositionReader(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _demonyms = Demonyms.Of(knowledge);
    }

    /// <summary>Reads what some stretches of an article say together.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="spans">Stretches of its joined text, UTF-16 units; at least one.</param>
    public Proposition Read(ArticleReading reading, IReadOnlyList<TextSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(spans);
        ArgumentOutOfRangeException.ThrowIfZero(spans.Count);
        var article = _views.GetValue(reading, r => new ArticleView(r, _demonyms));
        var words = new List<SpanWords>();
        foreach (var span in spans)
        {
            var (first, last) = article.SentencesOf(span);
            for (var i = first; i <= last; i++)
            {
                if (words.All(w => w.View.Number != i) && SpanWords.Of(article.Sentence(i), spans) is { } inside)
                    words.Add(inside);
            }
        }
        return Read(article, spans, words);
    }

    private static Proposition Read(ArticleView article, IReadOnlyList<TextSpan> spans, List<SpanWords> words)
    {
        var text = PropositionText.Of(article.Text, spans);
        if (words.Count == 0)
            return new Proposition { Text = text, Scene = article.Scene };
        var surroundings = new Surroundings(article, words, spans);
        var predicates = PredicateFinder.Find(words);
        return new Proposition
        {
            Text = text,
            Predicates = predicates.Count > 0 ? predicates : surroundings.Predicates,
            Participants = [.. words.SelectMany(w => ParticipantFinder.Find(article, w))],
            Places = [.. words.SelectMany(Places).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Time = TimeReader.Read(article, words, spans),
            Quantities = [.. words.SelectMany(w => QuantityReader.Read(article, w))],
            IsNegated = PolarityReader.IsNegated(words),
            Modality = ModalityReader.Read(article, words),
            Words = Keys(words),
            Context = surroundings.Keys,
            Scene = article.Scene,
        };
    }

    private static IEnumerable<string> Places(SpanWords words) =>
        words.TopDown.Where(words.View.IsPlace).Select(w => words.View.Entity(w)!);

    private static string[] Keys(List<SpanWords> words) =>
        [.. words.SelectMany(w => w.TopDown.Select(w.View.Key)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
