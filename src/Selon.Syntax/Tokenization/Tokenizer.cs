using System.Collections.Concurrent;

namespace Selon.Syntax.Tokenization;

/// <summary>
/// Cuts a text into sentences, tokens and words by the conventions of Universal Dependencies. Immutable after
/// <see cref="Load(Stream)"/> and safe to share between threads.
/// </summary>
/// <remarks>
/// Paragraphs are found by the layout of the lines, tokens by rules over the word lists of the language, the ends of
/// sentences and ambiguous contractions (<c>des</c>) by two small linear models. Time is linear in the length of any text.
/// </remarks>
public sealed class Tokenizer
{
    private readonly TokenizerLexicon _lexicon;
    private readonly SentenceSplitter _splitter;
    private readonly WordExpander _expander;
    private readonly ConcurrentBag<TokenizerWorkspace> _workspaces = [];

    internal Tokenizer(TokenizerModel model)
    {
        _lexicon = TokenizerLexicon.Load(model.Language);
        _splitter = new SentenceSplitter(model.Boundaries, model.Words);
        _expander = new WordExpander(_lexicon, model.Contractions);
        Language = model.Language;
    }

    /// <summary>ISO 639-1 code of the language that the tokenizer is for.</summary>
    public string Language { get; }

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">It is no tokenizer model, of another version or damaged.</exception>
    public static Tokenizer Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new Tokenizer(TokenizerModelReader.Read(stream));
    }

    /// <summary>Reads a model from a file.</summary>
    /// <exception cref="InvalidDataException">It is no tokenizer model, of another version or damaged.</exception>
    public static Tokenizer Load(string path)
    {
        using var stream = File.OpenRead(path);
        return Load(stream);
    }

    /// <summary>The sentences of a text in order. No text makes it fail; a text without a visible character has none.</summary>
    /// <remarks>
    /// Every character that is not white space or invisible lies in exactly one token; the gaps between tokens hold the rest.
    /// </remarks>
    public IReadOnlyList<TokenizedSentence> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!_workspaces.TryTake(out var workspace))
            workspace = new TokenizerWorkspace();
        var tokens = workspace.Tokens;
        tokens.Clear();
        Scan(text, _lexicon, tokens);
        var ends = workspace.SentenceEnds;
        ends.Clear();
        _splitter.Split(text, tokens.Marks, ends);
        var sentences = new TokenizedSentence[ends.Count];
        var start = 0;
        for (var i = 0; i < sentences.Length; i++)
        {
            sentences[i] = _expander.Expand(text, tokens.Marks[start..ends[i]], workspace.Forms);
            start = ends[i];
        }
        _workspaces.Add(workspace);
        return sentences;
    }

    /// <summary>Fills the buffer with the surface tokens of all paragraphs.</summary>
    internal static void Scan(string text, TokenizerLexicon lexicon, TokenBuffer tokens)
    {
        var layout = LineLayout.Measure(text);
        for (var start = 0; start < text.Length;)
        {
            var end = layout.EndOfParagraph(text, start);
            TokenScanner.Scan(text.AsSpan(0, end), start, lexicon, tokens);
            start = end;
        }
    }
}
