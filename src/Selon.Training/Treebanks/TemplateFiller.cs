using Selon.Training.Conllu;

namespace Selon.Training.Treebanks;

/// <summary>
/// Fills the slots of template sentences with pieces of treebanks: SUJET and OBJET with noun phrases of the number that
/// the template gives, PHRASE with a sentence without its full stop.
/// </summary>
internal sealed class TemplateFiller
{
    private const int LongestSubject = 8;
    private const int LongestSentence = 25;

    private readonly Dictionary<string, ConlluWord[][]> _phrases;
    private readonly ConlluWord[][] _sentences;

    public TemplateFiller(IReadOnlyList<Treebank> treebanks)
    {
        var sentences = treebanks.SelectMany(t => t.Sentences).ToArray();
        _phrases = sentences.SelectMany(SubjectsOf).GroupBy(s => NumberOf(s[HeadOf(s)])).ToDictionary(g => g.Key, g => g.ToArray());
        _sentences = [.. sentences.Where(IsPlain).Select(s => s.Words.Take(s.Words.Count - 1).ToArray())];
    }

    /// <summary>The words of the template with all slots filled, null where the treebanks offer nothing for one.</summary>
    public List<ConlluWord>? Fill(ConlluSentence template, Random random)
    {
        var pieces = new ConlluWord[template.Words.Count][];
        var starts = new int[pieces.Length];
        var length = 0;
        for (var i = 0; i < pieces.Length; i++)
        {
            starts[i] = length;
            if (Piece(template.Words[i], random) is not { } piece)
                return null;
            pieces[i] = piece;
            length += piece.Length;
        }
        int HeadAt(int index) => index < 0 ? -1 : starts[index] + HeadOf(pieces[index]);
        var words = new List<ConlluWord>(length);
        for (var i = 0; i < pieces.Length; i++)
        {
            var (slot, start) = (template.Words[i], starts[i]);
            words.AddRange(pieces[i].Select(w => w.Head >= 0
                ? w with { Head = w.Head + start }
                : w with { Head = HeadAt(slot.Head), Relation = slot.Relation }));
        }
        return words;
    }

    private static int HeadOf(ConlluWord[] phrase) => Array.FindIndex(phrase, w => w.Head < 0);

    private static string NumberOf(ConlluWord word) =>
        word.Features.Contains("Number=Plur", StringComparison.Ordinal) ? "Plur" : "Sing";

    // A sentence that may stand after "que": one clause of moderate length, no quotation.
    private static bool IsPlain(ConlluSentence sentence) =>
        sentence.Words.Count is > 4 and <= LongestSentence
        && sentence.Words[^1].Form == "."
        && sentence.Words.Any(w => w.Head < 0 && w.Features.Contains("VerbForm=Fin", StringComparison.Ordinal))
        && sentence.Words.All(w => w.Head != sentence.Words.Count - 1 && w.Form is not ("\"" or "«" or "»" or ":"));

    private ConlluWord[]? Piece(ConlluWord word, Random random)
    {
        if (word.Form == "PHRASE")
            return _sentences.Length == 0 ? null : LowerFirst(_sentences[random.Next(_sentences.Length)]);
        if (word.Form is not ("SUJET" or "OBJET"))
            return [word with { Head = -1 }];
        return _phrases.TryGetValue(NumberOf(word), out var phrases) ? phrases[random.Next(phrases.Length)] : null;
    }

    private static ConlluWord[] LowerFirst(ConlluWord[] words) =>
        words[0].Upos == "PROPN" ? words : [words[0] with { Form = words[0].Form.ToLowerInvariant() }, .. words[1..]];

    // Noun phrases that are subjects: a stretch of words of which only the head has a head outside.
    private static IEnumerable<ConlluWord[]> SubjectsOf(ConlluSentence sentence)
    {
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            var word = sentence.Words[i];
            if (word.Relation != "nsubj" || word.Upos is not ("NOUN" or "PROPN"))
                continue;
            var members = MembersOf(sentence, i);
            var (first, last) = (members.Min(), members.Max());
            if (last - first + 1 != members.Count || members.Count > LongestSubject)
                continue;
            var phrase = sentence.Words.Skip(first).Take(members.Count)
                .Select(w => w with { Head = members.Contains(w.Head) ? w.Head - first : -1 }).ToArray();
            if (phrase.All(w => w.Upos != "PUNCT"))
                yield return phrase;
        }
    }

    private static HashSet<int> MembersOf(ConlluSentence sentence, int head)
    {
        var members = new HashSet<int> { head };
        for (var grown = true; grown;)
        {
            grown = false;
            for (var i = 0; i < sentence.Words.Count; i++)
                grown |= members.Contains(sentence.Words[i].Head) && members.Add(i);
        }
        return members;
    }
}
