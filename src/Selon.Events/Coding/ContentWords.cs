using Selon.Syntax;
using Selon.Text;

namespace Selon.Events.Coding;

/// <summary>The content words of a text, found by their place.</summary>
internal sealed class ContentWords
{
    // What a statement is about stands at its head; what comes later is its circumstances.
    private const int MostWords = 14;

    private readonly List<(TextSpan Span, string Lemma)> _words = [];

    public ContentWords(Analysis analysis)
    {
        foreach (var sentence in analysis.Sentences)
        {
            foreach (var word in sentence.Words)
            {
                if (IsContent(word))
                    _words.Add((word.Span, word.Lemma.ToLowerInvariant()));
            }
        }
    }

    /// <summary>The lemmas of the first words of a content, in order.</summary>
    public List<string> Of(IReadOnlyList<TextSpan> content)
    {
        var lemmas = new List<string>(MostWords);
        foreach (var span in content)
        {
            for (var i = First(span.Start); i < _words.Count && _words[i].Span.End <= span.End && lemmas.Count < MostWords; i++)
                lemmas.Add(_words[i].Lemma);
        }
        return lemmas;
    }

    private int First(int offset)
    {
        int low = 0, high = _words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_words[middle].Span.Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static bool IsContent(Word word) =>
        word.Upos is PartOfSpeech.Noun or PartOfSpeech.PropN or PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Adv
        && word.UniversalRelation is not ("aux" or "det");
}
