using Selon.Training.Conllu;

namespace Selon.Training.Treebanks;

/// <summary>
/// Puts quotation marks around phrases of treebank sentences. News quotes single words and phrases all the time,
/// the treebanks seldom; a parser that has not seen it loses the tree around such a phrase. The marks depend on the
/// head of the phrase, as UD says of paired punctuation.
/// </summary>
internal static class QuotationAugmenter
{
    private const int LongestPhrase = 14;
    private static readonly (string Open, string Close)[] Marks = [("\"", "\""), ("«", "»"), ("“", "”")];

    /// <summary>A copy with marks around one phrase, null where the sentence offers none.</summary>
    public static ConlluSentence? Quote(ConlluSentence sentence, Random random)
    {
        var phrases = FindPhrases(sentence);
        if (phrases.Count == 0)
            return null;
        var (first, last, head) = phrases[random.Next(phrases.Count)];
        var (open, close) = Marks[random.Next(Marks.Length)];
        var words = new List<ConlluWord>();
        int Shift(int index) => index < 0 ? index : index + (index >= first ? 1 : 0) + (index > last ? 1 : 0);
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            if (i == first)
                words.Add(Mark(open, Shift(head)));
            words.Add(sentence.Words[i] with { Head = Shift(sentence.Words[i].Head) });
            if (i == last)
                words.Add(Mark(close, Shift(head)));
        }
        return sentence with { Words = words, Tokens = [] };
    }

    private static ConlluWord Mark(string form, int head) => new(form, form, "PUNCT", "_", head, "punct", false);

    // Whole subtrees, or their heads with some neighbours less, of which only the head has a head outside.
    private static List<(int First, int Last, int Head)> FindPhrases(ConlluSentence sentence)
    {
        var phrases = new List<(int First, int Last, int Head)>();
        for (var first = 0; first < sentence.Words.Count; first++)
        {
            for (var last = first; last < Math.Min(sentence.Words.Count, first + LongestPhrase); last++)
            {
                if (IsMark(sentence.Words[last]))
                    break;
                if (HeadOf(sentence, first, last) is { } head)
                    phrases.Add((first, last, head));
            }
        }
        return phrases;
    }

    private static int? HeadOf(ConlluSentence sentence, int first, int last)
    {
        int? head = null;
        for (var i = first; i <= last; i++)
        {
            var outside = sentence.Words[i].Head < first || sentence.Words[i].Head > last;
            if (!outside)
                continue;
            if (head is not null)
                return null;
            head = i;
        }
        return head is { } found && sentence.Words[found].Upos is "NOUN" or "ADJ" or "VERB" or "PROPN" ? head : null;
    }

    private static bool IsMark(ConlluWord word) => word.Form is "\"" or "«" or "»" or "“" or "”" or "'" or ".";
}
