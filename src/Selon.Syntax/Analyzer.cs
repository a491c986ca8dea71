using System.Collections.Concurrent;
using Selon.Syntax.Models;
using Selon.Syntax.Networks;
using Selon.Syntax.Parsing;
using Selon.Syntax.Tokenization;
using Selon.Text;

namespace Selon.Syntax;

/// <summary>
/// The language engine: from text to sentences, words, parts of speech, features, lemmas and dependency trees.
/// Immutable and safe to share between threads.
/// </summary>
public sealed class Analyzer
{
    // Sentences go through the network together until they have this many words: enough rows for the products,
    // few enough that the buffers stay in the cache of a core.
    private const int BatchWords = 512;

    private readonly Tokenizer _tokenizer;
    private readonly SyntaxNetwork _network;
    private readonly WordBuilder _words;
    private readonly ConcurrentBag<NetworkWorkspace> _workspaces = [];

    private Analyzer(Tokenizer tokenizer, SyntaxModel model, AnalyzerOptions options)
    {
        _tokenizer = tokenizer;
        _network = model.MakeNetwork(options.Style);
        _words = new WordBuilder(model.Inventory);
    }

    /// <summary>Loads the models of a language, for example of <c>models/fr</c>.</summary>
    /// <param name="directory">A folder with <c>tokenizer.bin</c> and <c>syntax.bin</c>.</param>
    /// <param name="options">How to work; the default follows the model.</param>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is damaged or of another version.</exception>
    /// <exception cref="ArgumentException">The model does not know the style that the options name.</exception>
    public static Analyzer Load(string directory, AnalyzerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var syntax = Path.Combine(directory, "syntax.bin");
        var reading = Task.Run(() => SyntaxModelFormat.Read(File.ReadAllBytes(syntax), syntax));
        var tokenizer = Tokenizer.Load(Path.Combine(directory, "tokenizer.bin"));
        return new Analyzer(tokenizer, reading.GetAwaiter().GetResult(), options ?? new AnalyzerOptions());
    }

    /// <summary>Analyses a text; any text, also an empty one.</summary>
    public Analysis Analyze(string text) => Analyze(new SourceText(text));

    /// <summary>Analyses a text; any text, also an empty one.</summary>
    public Analysis Analyze(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Analysis(text, Parse(_tokenizer.Tokenize(text.Text)));
    }

    /// <summary>Tags and parses sentences whose tokens are given.</summary>
    public IReadOnlyList<Sentence> Parse(IReadOnlyList<TokenizedSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var result = new Sentence[sentences.Count];
        if (!_workspaces.TryTake(out var workspace))
            workspace = new NetworkWorkspace();
        // Sentences of like length together: then all of them run on to the last step of a batch.
        var lengths = new int[sentences.Count];
        var order = new int[sentences.Count];
        for (var i = 0; i < order.Length; i++)
            (lengths[i], order[i]) = (sentences[i].Forms.Length, i);
        Array.Sort(lengths, order);
        for (var first = 0; first < order.Length;)
        {
            var end = first;
            for (var words = 0; end < order.Length && (end == first || words + lengths[end] <= BatchWords); end++)
                words += lengths[end];
            ParseBatch(sentences, order.AsSpan(first, end - first), workspace, result);
            first = end;
        }
        _workspaces.Add(workspace);
        return result;
    }

    private void ParseBatch(
        IReadOnlyList<TokenizedSentence> sentences, ReadOnlySpan<int> batch, NetworkWorkspace workspace, Sentence[] result)
    {
        var windows = new List<string[]>(batch.Length);
        foreach (var i in batch)
            Windows.Add(sentences[i].Forms, windows);
        var outputs = _network.Run(windows, workspace);
        var next = 0;
        foreach (var i in batch)
        {
            var output = Windows.Join(outputs, ref next, sentences[i].Forms.Length, _words.Parataxis);
            result[i] = _words.Build(sentences[i], output, workspace);
        }
    }
}
