using Selon.Syntax.Tokenization;
using Selon.Training.Conllu;

namespace Selon.Training.Tokenization;

/// <summary>Makes a tokenizer model from treebanks: the same treebanks and seed give the same bytes.</summary>
/// <remarks>
/// The raw text is rebuilt in several layouts: all sentences joined by spaces, and as paragraphs in which a heading
/// without a full stop has a line of its own. Spoken treebanks, whose sentences do not end as written ones do, should
/// serve only for contractions.
/// </remarks>
public sealed class TokenizerTrainer
{
    private const int BoundaryBits = 18;
    private const int ContractionBits = 16;
    private const int Passes = 6;
    private const int Models = 4;
    private const int Shuffles = 10;

    private readonly string _language;
    private readonly TokenizerLexicon _lexicon;
    private readonly List<RawText> _written = [];
    private readonly WordCounter _words = new();
    private readonly LinearTrainer _contractions;
    private readonly Random _random;
    private readonly int _seed;

    /// <summary>Begins a model.</summary>
    /// <param name="language">ISO 639-1 code; the word lists of the language must exist.</param>
    /// <param name="seed">Seed of all that is random.</param>
    public TokenizerTrainer(string language = "fr", int seed = 1)
    {
        _language = language;
        _lexicon = TokenizerLexicon.Load(language);
        _seed = seed;
        _contractions = new LinearTrainer(ContractionBits, seed);
        _random = new Random(seed);
    }

    /// <summary>Adds a treebank of written language.</summary>
    public void AddWritten(IReadOnlyList<ConlluSentence> treebank)
    {
        ArgumentNullException.ThrowIfNull(treebank);
        _words.Add(treebank);
        AddContractions(RawText.Join(treebank));
        _written.Add(RawText.Join(treebank));
        _written.Add(TrainingLayouts.Paragraphs(treebank, _random));
        _written.AddRange(TrainingLayouts.Excerpts(treebank, _random));
        for (var i = 0; i < Shuffles; i++)
            _written.Add(TrainingLayouts.Shuffled(treebank, _random));
    }

    /// <summary>Adds a treebank of spoken language.</summary>
    public void AddSpoken(IReadOnlyList<ConlluSentence> treebank)
    {
        ArgumentNullException.ThrowIfNull(treebank);
        _words.Add(treebank);
        AddContractions(RawText.Join(treebank));
    }

    /// <summary>Trains on all that was added and writes the model.</summary>
    public void Train(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var words = _words.Build();
        var boundaries = new LinearTrainer(BoundaryBits, _seed);
        foreach (var raw in _written)
            AddBoundaries(raw, words, boundaries);
        var model = new TokenizerModel(_language, words, boundaries.Train(Passes, Models), _contractions.Train(Passes, Models));
        TokenizerModelWriter.Write(model, stream);
    }

    private void AddBoundaries(RawText raw, WordTable words, LinearTrainer boundaries)
    {
        var tokens = new TokenBuffer();
        Tokenizer.Scan(raw.Text, _lexicon, tokens);
        var marks = tokens.Marks;
        var profile = TextProfile.Measure(marks, words);
        var ends = raw.SentenceEnds.ToHashSet();
        var state = default(SentenceState);
        Span<uint> memory = stackalloc uint[SentenceBoundaryFeatures.Count];
        for (var i = 0; i + 1 < marks.Length; i++)
        {
            state.Add(marks[i].Shape, words[marks[i].Hash], raw.Text[marks[i].Start] == '"');
            var isEnd = ends.Contains(marks[i].End);
            if (marks[i + 1].Gap == TokenGap.Paragraph)
            {
                state.BeginParagraph();
                continue;
            }
            if (SentenceBoundaryFeatures.IsCandidate(marks, i, state))
            {
                var features = new FeatureBuffer(memory);
                SentenceBoundaryFeatures.Add(raw.Text, marks, i, state, profile, words, ref features);
                boundaries.Add(features.Features, isEnd);
            }
            if (isEnd)
                state.BeginSentence();
        }
    }

    private void AddContractions(RawText raw)
    {
        var tokens = new TokenBuffer();
        Tokenizer.Scan(raw.Text, _lexicon, tokens);
        var gold = new Dictionary<int, int>();
        for (var i = 0; i < raw.Tokens.Count; i++)
            gold[raw.Tokens[i].Start] = i;
        var ends = raw.SentenceEnds.ToHashSet();
        var first = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!ends.Contains(tokens[i].End))
                continue;
            AddContractions(raw, gold, tokens.Marks[first..(i + 1)]);
            first = i + 1;
        }
    }

    private void AddContractions(RawText raw, Dictionary<int, int> gold, ReadOnlySpan<TokenMark> sentence)
    {
        Span<uint> memory = stackalloc uint[ContractionFeatures.Count];
        for (var i = 0; i < sentence.Length; i++)
        {
            var mark = sentence[i];
            var contraction = _lexicon.FindContraction(mark, raw.Text.AsSpan(mark.Start, mark.Length));
            if (contraction is not { IsAmbiguous: true } || !gold.TryGetValue(mark.Start, out var token))
                continue;
            var features = new FeatureBuffer(memory);
            ContractionFeatures.Add(raw.Text, sentence, i, ref features);
            _contractions.Add(features.Features, raw.WordCounts[token] > 1);
        }
    }
}
