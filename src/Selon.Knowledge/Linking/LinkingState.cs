using Selon.Knowledge.Recognition;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Knowledge.Linking;

/// <summary>What the linking of one text works on.</summary>
internal sealed class LinkingState
{
    private const int LongestName = 40;
    private const int LeastCountries = 2;
    private const double MainShare = 0.6;

    private int? _mainCountry;
    private List<int>? _officials;

    /// <summary>Looks the names of a text up.</summary>
    public LinkingState(KnowledgeBase knowledge, LinkingWords words, Analysis analysis, IReadOnlyList<EntitySpan> spans, DateRange? at)
    {
        Knowledge = knowledge;
        Words = words;
        Text = analysis.Text.Text;
        At = at;
        Entities = new EntityRegister(knowledge);
        Mentions = new TextMentions(Text.Length);
        Sentences = new SentenceNames[analysis.Sentences.Count];
        for (var i = 0; i < Sentences.Length; i++)
            Sentences[i] = new SentenceNames(knowledge, words, Text, analysis.Sentences[i], i);
        Spans = new List<EntitySpan>[Sentences.Length];
        for (var i = 0; i < Spans.Length; i++)
            Spans[i] = [];
        foreach (var span in spans)
            Spans[span.Sentence].Add(WithoutPreposition(analysis, span));
        foreach (var list in Spans)
            list.Sort((a, b) => a.FirstWord != b.FirstWord ? a.FirstWord.CompareTo(b.FirstWord) : b.LastWord.CompareTo(a.LastWord));
    }

    /// <summary>The base.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>The words of the language.</summary>
    public LinkingWords Words { get; }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The days on which the text may have been published, null where unknown.</summary>
    public DateRange? At { get; }

    /// <summary>The entities.</summary>
    public EntityRegister Entities { get; }

    /// <summary>The mentions.</summary>
    public TextMentions Mentions { get; }

    /// <summary>The sentences with the names of the base in them.</summary>
    public SentenceNames[] Sentences { get; }

    /// <summary>The recognised names of each sentence.</summary>
    public List<EntitySpan>[] Spans { get; }

    /// <summary>How often the text has named a state, its capital or its adjective, by the state's key.</summary>
    public Dictionary<string, int> Countries { get; } = new(StringComparer.Ordinal);

    /// <summary>The state that most names of countries in the text are about, null where none is ahead clearly.</summary>
    public int? MainCountry => _mainCountry ??= FindMainCountry();

    private int? FindMainCountry()
    {
        var states = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (country, times) in Countries)
        {
            var sovereign = Sovereign(country);
            states[sovereign] = states.GetValueOrDefault(sovereign) + times;
        }
        var total = states.Values.Sum();
        if (total < LeastCountries)
            return null;
        var (key, count) = states.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First();
        return count >= total * MainShare ? Knowledge.Find(key)?.Index : null;
    }

    // The government of Guiana is that of France.
    private string Sovereign(string country) =>
        Knowledge.Find(country) is { Type: "territory", PartOf: { } state } ? Knowledge[state].Key : country;

    /// <summary>The persons of the base that the text names by name.</summary>
    public List<int> Officials() => _officials ??= [.. Enumerable.Range(0, Entities.Entities.Count)
        .Where(e => Entities.Entities[e] is { Kind: EntityKind.Person, Known: not null })];

    /// <summary>Counts a country.</summary>
    public void Count(string? country)
    {
        if (country is not null)
            Countries[country] = Countries.GetValueOrDefault(country) + 1;
    }

    // "Pour Rajoy" at the beginning of a sentence: the capital is that of the sentence.
    private static EntitySpan WithoutPreposition(Analysis analysis, EntitySpan span)
    {
        var words = analysis.Sentences[span.Sentence].Words;
        return span.Type == EntityType.Person && span.LastWord > span.FirstWord && words[span.FirstWord].Upos is PartOfSpeech.Adp or PartOfSpeech.SConj or PartOfSpeech.CConj
            ? span with { FirstWord = span.FirstWord + 1, Span = new TextSpan(words[span.FirstWord + 1].Span.Start, span.Span.End) }
            : span;
    }

    /// <summary>The recognised name that covers just these words, null for none.</summary>
    public EntitySpan? SpanOf(int sentence, int first, int last)
    {
        foreach (var span in SpansFrom(sentence, first))
        {
            if (span.LastWord == last)
                return span;
        }
        return null;
    }

    /// <summary>The shortest recognised name that these words are a part of, null for none.</summary>
    public EntitySpan? SpanAround(int sentence, int first, int last)
    {
        EntitySpan? found = null;
        var spans = Spans[sentence];
        for (var i = FirstSpan(sentence, first - LongestName); i < spans.Count && spans[i].FirstWord <= first; i++)
        {
            var span = spans[i];
            if (span.LastWord >= last && (span.FirstWord < first || span.LastWord > last)
                && (found is not { } shorter || span.LastWord - span.FirstWord < shorter.LastWord - shorter.FirstWord))
                found = span;
        }
        return found;
    }

    /// <summary>The recognised names that begin with a word, the longer first.</summary>
    public IEnumerable<EntitySpan> SpansFrom(int sentence, int word)
    {
        var spans = Spans[sentence];
        for (var i = FirstSpan(sentence, word); i < spans.Count && spans[i].FirstWord == word; i++)
            yield return spans[i];
    }

    // The spans of a sentence are in the order of their first words.
    private int FirstSpan(int sentence, int word)
    {
        var spans = Spans[sentence];
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].FirstWord < word)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The characters of the words from one to another.</summary>
    public TextSpan SpanOfWords(int sentence, int first, int last)
    {
        var words = Sentences[sentence].Sentence.Words;
        return new TextSpan(words[first].Span.Start, words[last].Span.End);
    }

    /// <summary>The word among these that the others hang on.</summary>
    public int HeadOf(int sentence, int first, int last)
    {
        var words = Sentences[sentence].Sentence.Words;
        for (var word = first; word <= last; word++)
        {
            if ((words[word].Head < first || words[word].Head > last) && words[word].Upos is not (PartOfSpeech.Det or PartOfSpeech.Adp or PartOfSpeech.Punct))
                return word;
        }
        return first;
    }
}
