using Selon.Claims.Lexicons;
using Selon.Knowledge;
using Selon.Knowledge.Times;
using Selon.Syntax;

namespace Selon.Claims.Propositions;

/// <summary>A sentence as propositions are read out of it: a key for every word that bears meaning.</summary>
internal sealed class SentenceView
{
    private const int MaximumGap = 3;

    private readonly Word[] _words;
    private readonly string?[] _keys;
    private readonly string?[] _camps;
    private readonly string?[] _entities;
    private readonly bool[] _isPlace;
    private readonly bool[] _isTime;

    public SentenceView(ArticleView article, int number)
    {
        Number = number;
        Sentence = article.Analysis.Sentences[number];
        _words = Sentence.Words.ToArray();
        Folded = [.. _words.Select(w => WordFolding.Fold(w.Lemma))];
        _keys = new string?[_words.Length];
        _camps = new string?[_words.Length];
        _entities = new string?[_words.Length];
        _isPlace = new bool[_words.Length];
        _isTime = new bool[_words.Length];
        Times = [.. article.Times.Where(t => Sentence.Span.Contains(t.Span))];
        MarkTimes();
        var forms = _words.Select(w => WordFolding.Fold(w.Form)).ToList();
        Numbers = NumberFinder.Find(article.Text, _words, forms, _isTime);
        MarkWords(article);
        MarkEntities(article);
        MarkPhrases();
    }

    /// <summary>Its number in the text.</summary>
    public int Number { get; }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>The folded lemmas.</summary>
    public IReadOnlyList<string> Folded { get; }

    /// <summary>The times that it names.</summary>
    public IReadOnlyList<TimeExpression> Times { get; }

    /// <summary>The numbers that it names.</summary>
    public IReadOnlyList<SentenceNumber> Numbers { get; }

    /// <summary>How many words it has.</summary>
    public int Count => _words.Length;

    /// <summary>A word.</summary>
    public Word this[int index] => _words[index];

    /// <summary>Key of what a word says; null for one that bears no meaning of its own.</summary>
    public string? Key(int word) => _keys[word];

    /// <summary>Key of the side to which what a word names belongs, null where unknown.</summary>
    public string? Camp(int word) => _camps[word];

    /// <summary>Key of the entity that a word names, null for none.</summary>
    public string? Entity(int word) => _entities[word];

    /// <summary>True where a word names a place as a place.</summary>
    public bool IsPlace(int word) => _isPlace[word];

    /// <summary>True for a word of an expression of time.</summary>
    public bool IsTime(int word) => _isTime[word];

    /// <summary>True for a word of a number.</summary>
    public bool IsNumber(int word) => Numbers.Any(n => word >= n.First && word <= n.Last);

    private void MarkTimes()
    {
        foreach (var time in Times)
        {
            foreach (var word in _words)
                _isTime[word.Index] |= time.Span.Contains(word.Span);
        }
    }

    private void MarkWords(ArticleView article)
    {
        foreach (var word in _words)
        {
            if (_isTime[word.Index] || IsNumber(word.Index))
                continue;
            if (article.Demonym(Folded[word.Index]) is { } country && word.Upos is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.PropN)
                (_keys[word.Index], _camps[word.Index]) = (country, country);
            else if (word.Upos is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.PropN or PartOfSpeech.X or PartOfSpeech.Adv && !article.IsEmptyWord(Folded[word.Index]))
                _keys[word.Index] = ConceptLexicon.French.KeyOf(Folded[word.Index], WordFolding.Fold(word.Form));
        }
    }

    private void MarkEntities(ArticleView article)
    {
        foreach (var mention in article.MentionsIn(Number))
        {
            var entity = article.Entities[mention.Entity];
            var (key, camp) = (EntityKeys.Of(entity), EntityKeys.Camp(entity));
            if (mention.Head < 0 || mention.Head >= _words.Length)
                continue;
            _camps[mention.Head] ??= camp;
            _entities[mention.Head] ??= key;
            if (mention.Form != MentionForm.Name)
                continue;
            _isPlace[mention.Head] |= entity.Kind is EntityKind.Place or EntityKind.State;
            foreach (var word in _words)
            {
                if (mention.Span.Contains(word.Span))
                    _keys[word.Index] = null;
            }
            _keys[mention.Head] = camp ?? key;
        }
    }

    private void MarkPhrases()
    {
        for (var i = 0; i < _words.Length; i++)
        {
            foreach (var phrase in ConceptLexicon.French.PhrasesFrom(Folded[i]))
            {
                if (Match(i, phrase.Words) is not { } positions)
                    continue;
                foreach (var position in positions)
                {
                    if (!_isTime[position])
                        _keys[position] = null;
                }
                _keys[i] = phrase.Key;
                break;
            }
        }
    }

    private List<int>? Match(int first, string[] phrase)
    {
        var positions = new List<int> { first };
        var at = first;
        for (var p = 1; p < phrase.Length; p++)
        {
            var next = at + 1;
            while (next < _words.Length && next <= at + 1 + MaximumGap && Folded[next] != phrase[p])
                next++;
            if (next >= _words.Length || next > at + 1 + MaximumGap)
                return null;
            positions.Add(at = next);
        }
        return positions;
    }
}
