using Selon.Claims.Articles;
using Selon.Claims.Lexicons;
using Selon.Knowledge;
using Selon.Knowledge.Times;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Claims.Propositions;

/// <summary>An article as propositions are read out of it. Sentences are prepared when they are asked for.</summary>
internal sealed class ArticleView
{
    private const int SceneSize = 8;

    private readonly Demonyms _demonyms;
    private readonly Lazy<Demonyms> _named;
    private readonly Lazy<SentenceView>[] _sentences;
    private readonly ILookup<int, Mention> _mentions;

    public ArticleView(ArticleReading reading, Demonyms demonyms)
    {
        Reading = reading;
        _demonyms = demonyms;
        _named = new Lazy<Demonyms>(() => Demonyms.Of(Entities.Select(e => e.Known).OfType<Entity>()));
        _mentions = reading.Attributed.Entities.Mentions.Where(m => m.Form != MentionForm.Pronoun).ToLookup(m => m.Sentence);
        _sentences = new Lazy<SentenceView>[Analysis.Sentences.Count];
        for (var i = 0; i < _sentences.Length; i++)
        {
            var number = i;
            _sentences[i] = new Lazy<SentenceView>(() => new SentenceView(this, number));
        }
        SaidAt = reading.Attributed.Statements.Where(s => s.Time is not null).Select(s => s.Time!.Span).ToHashSet();
        Scene = ReadScene();
    }

    /// <summary>The article.</summary>
    public ArticleReading Reading { get; }

    /// <summary>Its trees.</summary>
    public Analysis Analysis => Reading.Analysis;

    /// <summary>Its characters.</summary>
    public string Text => Analysis.Text.Text;

    /// <summary>Whom and what it names.</summary>
    public IReadOnlyList<TextEntity> Entities => Reading.Attributed.Entities.Entities;

    /// <summary>The times that it names.</summary>
    public IReadOnlyList<TimeExpression> Times => Reading.Attributed.Entities.Times;

    /// <summary>Where it says when something was said.</summary>
    public IReadOnlySet<TextSpan> SaidAt { get; }

    /// <summary>Keys of whom it names most.</summary>
    public IReadOnlyList<string> Scene { get; }

    /// <summary>A sentence.</summary>
    public SentenceView Sentence(int number) => _sentences[number].Value;

    /// <summary>The mentions of a sentence.</summary>
    public IEnumerable<Mention> MentionsIn(int sentence) => _mentions[sentence];

    /// <summary>The state whose people or adjective a folded lemma is, as a key; null for none.</summary>
    public string? Demonym(string lemma) => _demonyms.Find(lemma) ?? _named.Value.Find(lemma);

    /// <summary>True for a word that says nothing of the matter.</summary>
    public bool IsEmptyWord(string lemma) => EmptyWords.Contains(lemma);

    /// <summary>The numbers of the sentences that a span touches.</summary>
    public (int First, int Last) SentencesOf(TextSpan span)
    {
        var (low, high) = (0, Analysis.Sentences.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Analysis.Sentences[middle].Span.End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }
        var last = low;
        while (last + 1 < Analysis.Sentences.Count && Analysis.Sentences[last + 1].Span.Start < span.End)
            last++;
        return (low, Math.Min(last, Analysis.Sentences.Count - 1));
    }

    private string[] ReadScene() =>
        [.. Reading.Attributed.Entities.Mentions
            .Where(m => m.Form != MentionForm.Pronoun && Entities[m.Entity].Kind != EntityKind.Media)
            .Select(m => EntityKeys.Camp(Entities[m.Entity]) ?? EntityKeys.Of(Entities[m.Entity]))
            .GroupBy(k => k, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(SceneSize).Select(g => g.Key).Order(StringComparer.Ordinal)];
}
