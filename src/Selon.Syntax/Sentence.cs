using Selon.Text;

namespace Selon.Syntax;

/// <summary>A sentence: its tokens, its words and the dependency tree over them. Immutable.</summary>
public sealed class Sentence
{
    private readonly Word[] _words;
    private readonly Token[] _tokens;
    // Children in compressed rows: those of word i are _children[_childStart[i].._childStart[i + 1]].
    private readonly int[] _childStart;
    private readonly int[] _children;

    /// <summary>Makes a sentence; heads must form a tree with one root or several.</summary>
    /// <param name="span">From the first to the last character of the sentence.</param>
    /// <param name="tokens">The surface tokens in order.</param>
    /// <param name="words">The words in order; <see cref="Word.Index"/> equals the position.</param>
    public Sentence(TextSpan span, Token[] tokens, Word[] words)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(words);
        Span = span;
        _tokens = tokens;
        _words = words;
        _childStart = new int[words.Length + 1];
        foreach (var word in words)
        {
            if (word.Head >= 0)
                _childStart[word.Head + 1]++;
        }
        for (var i = 0; i < words.Length; i++)
            _childStart[i + 1] += _childStart[i];
        _children = new int[_childStart[words.Length]];
        var next = _childStart.AsSpan(0, words.Length).ToArray();
        foreach (var word in words)
        {
            if (word.Head >= 0)
                _children[next[word.Head]++] = word.Index;
        }
    }

    /// <summary>From the first to the last character of the sentence.</summary>
    public TextSpan Span { get; }

    /// <summary>The surface tokens in order.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens;

    /// <summary>The words in order.</summary>
    public ReadOnlySpan<Word> Words => _words;

    /// <summary>Indices of the dependents of a word, in the order of the text.</summary>
    public ReadOnlySpan<int> Children(int word) =>
        _children.AsSpan(_childStart[word], _childStart[word + 1] - _childStart[word]);

    /// <summary>The first word without a head, null in a sentence without words.</summary>
    public Word? Root => Array.Find(_words, w => w.IsRoot);
}
