using Selon.Syntax;
using Selon.Text;

namespace Selon.Statements.Trees;

/// <summary>A sentence with what the rules ask of its tree: extents of subtrees and dependents by relation.</summary>
internal sealed class SentenceTree
{
    private readonly Word[] _words;
    private readonly int[] _left;
    private readonly int[] _right;

    /// <summary>Computes the extents of all subtrees, in linear time and without recursion.</summary>
    public SentenceTree(Sentence sentence, int number)
    {
        Sentence = sentence;
        Number = number;
        _words = sentence.Words.ToArray();
        _left = new int[_words.Length];
        _right = new int[_words.Length];
        ComputeExtents();
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Its number in the text, from 0.</summary>
    public int Number { get; }

    /// <summary>How many words it has.</summary>
    public int Count => _words.Length;

    /// <summary>A word.</summary>
    public Word this[int index] => _words[index];

    /// <summary>The first word of the subtree of <paramref name="word"/>.</summary>
    public int Left(int word) => _left[word];

    /// <summary>The last word of the subtree of <paramref name="word"/>.</summary>
    public int Right(int word) => _right[word];

    /// <summary>The dependents of a word in the order of the text.</summary>
    public ReadOnlySpan<int> Children(int word) => Sentence.Children(word);

    /// <summary>True where <paramref name="word"/> is <paramref name="ancestor"/> or hangs below it.</summary>
    public bool IsUnder(int word, int ancestor)
    {
        for (var steps = 0; word >= 0 && steps < 100; steps++)
        {
            if (word == ancestor)
                return true;
            word = _words[word].Head;
        }
        return false;
    }

    /// <summary>The first dependent with this relation, subtypes included; -1 for none.</summary>
    public int Child(int word, string relation)
    {
        foreach (var child in Children(word))
        {
            if (_words[child].UniversalRelation == relation)
                return child;
        }
        return -1;
    }

    /// <summary>The first dependent with exactly this relation; -1 for none.</summary>
    public int ChildExactly(int word, string relation)
    {
        foreach (var child in Children(word))
        {
            if (_words[child].Relation == relation)
                return child;
        }
        return -1;
    }

    /// <summary>The lemma of the preposition or conjunction that introduces a word (case or mark), null for none.</summary>
    public string? Introducer(int word)
    {
        foreach (var child in Children(word))
        {
            if (_words[child].UniversalRelation is "case" or "mark" && child < word)
                return _words[child].Lemma;
        }
        return null;
    }

    /// <summary>The index of that preposition or conjunction, -1 for none.</summary>
    public int IntroducerIndex(int word)
    {
        foreach (var child in Children(word))
        {
            if (_words[child].UniversalRelation is "case" or "mark" && child < word)
                return child;
        }
        return -1;
    }

    /// <summary>The characters from one word to another, both included.</summary>
    public TextSpan Span(int first, int last) => new(
        Math.Min(_words[first].Span.Start, _words[last].Span.Start), Math.Max(_words[first].Span.End, _words[last].Span.End));

    /// <summary>The word that holds or follows the position, <see cref="Count"/> where it lies behind the sentence.</summary>
    public int WordAt(int position)
    {
        var (low, high) = (0, _words.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_words[middle].Span.End <= position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private void ComputeExtents()
    {
        for (var i = 0; i < _words.Length; i++)
            _left[i] = _right[i] = i;
        var order = new int[_words.Length];
        var count = 0;
        for (var i = 0; i < _words.Length; i++)
        {
            if (_words[i].Head < 0)
                order[count++] = i;
        }
        for (var next = 0; next < count; next++)
        {
            foreach (var child in Children(order[next]))
            {
                if (count < order.Length)
                    order[count++] = child;
            }
        }
        for (var k = count - 1; k >= 0; k--)
        {
            var (word, head) = (order[k], _words[order[k]].Head);
            if (head < 0)
                continue;
            _left[head] = Math.Min(_left[head], _left[word]);
            _right[head] = Math.Max(_right[head], _right[word]);
        }
    }
}
