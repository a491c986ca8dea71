using Selon.Syntax;
using Selon.Text;

namespace Selon.Knowledge.Coreference;

/// <summary>The words of noun phrases, without clauses that follow.</summary>
internal static class Phrases
{
    private const int MaximumDepth = 12;

    /// <summary>From the determiner to the last complement.</summary>
    public static (int First, int Last) Of(Sentence sentence, int head) => (First(sentence, head), Last(sentence, head, 0));

    /// <summary>The characters from one word to another.</summary>
    public static TextSpan Span(Sentence sentence, int first, int last) =>
        new(sentence.Words[first].Span.Start, Math.Max(sentence.Words[first].Span.End, sentence.Words[last].Span.End));

    private static int First(Sentence sentence, int head)
    {
        var words = sentence.Words;
        var first = head;
        foreach (var child in sentence.Children(head))
        {
            if (child < head && words[child].UniversalRelation is "det" or "amod" or "nummod" or "flat" or "compound")
                first = Math.Min(first, child);
        }
        // "du ministère": the article shares its characters with the preposition and stays out.
        while (first < head && first > 0 && words[first].Span == words[first - 1].Span)
            first++;
        return first;
    }

    private static int Last(Sentence sentence, int head, int depth)
    {
        var words = sentence.Words;
        var last = head;
        if (depth > MaximumDepth)
            return last;
        foreach (var child in sentence.Children(head))
        {
            if (child < head)
                continue;
            if (words[child].UniversalRelation is not ("amod" or "flat" or "fixed" or "compound" or "nmod" or "goeswith" or "nummod") && !IsNameBeside(words, last, child))
            {
                if (words[child].Upos == PartOfSpeech.Punct)
                    continue;
                break;
            }
            var before = child;
            while (before > last + 1 && words[before].Form != ",")
                before--;
            if (words[before].Form == "," || child - last > 8)
                break;
            last = Math.Max(last, Last(sentence, child, depth + 1));
        }
        return last;
    }

    private static bool IsNameBeside(ReadOnlySpan<Word> words, int last, int child) =>
        words[child].UniversalRelation == "appos" && words[child].Upos == PartOfSpeech.PropN && child == last + 1;
}
