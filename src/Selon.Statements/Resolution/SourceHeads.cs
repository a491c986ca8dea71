using Selon.Statements.Sources;
using Selon.Statements.Trees;
using Selon.Text;

namespace Selon.Statements.Resolution;

/// <summary>Finds the head words of noun phrases by their characters.</summary>
internal sealed class SourceHeads(Article article)
{
    /// <summary>The word of a phrase that hangs on none of its other words; null where the characters hold no word.</summary>
    public SourceReference? Find(TextSpan span)
    {
        if (TreeAt(span.Start) is not { } tree)
            return null;
        var first = tree.WordAt(span.Start);
        var last = first;
        while (last + 1 < tree.Count && tree[last + 1].Span.Start < span.End)
            last++;
        // "du ministère": the article shares its characters with the preposition.
        for (var word = first; word <= last && word < tree.Count; word++)
        {
            var head = tree[word].Head;
            if ((head < first || head > last) && tree[word].Upos is not (Selon.Syntax.PartOfSpeech.Punct or Selon.Syntax.PartOfSpeech.Adp) && (tree[word].Upos != Selon.Syntax.PartOfSpeech.Det || first == last))
                return new SourceReference(tree.Number, word);
        }
        return first < tree.Count ? new SourceReference(tree.Number, first) : null;
    }

    private SentenceTree? TreeAt(int position)
    {
        var (low, high) = (0, article.Trees.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var span = article.Trees[middle].Sentence.Span;
            if (position < span.Start)
                high = middle - 1;
            else if (position >= span.End)
                low = middle + 1;
            else
                return article.Trees[middle].Count > 0 ? article.Trees[middle] : null;
        }
        return null;
    }
}
