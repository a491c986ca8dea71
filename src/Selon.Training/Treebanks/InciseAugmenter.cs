using Selon.Training.Conllu;

namespace Selon.Training.Treebanks;

/// <summary>
/// Puts incises (", a déclaré le ministre", ", explique-t-elle") after treebank sentences, often with the sentence in
/// quotation marks. News is full of them, the treebanks hold some dozens. The verbs are templates in a CoNLL-U file of
/// the language; the subjects are noun phrases of the treebanks. As UD has it, the verb of the incise is a
/// <c>parataxis:insert</c> of the root of the sentence.
/// </summary>
internal sealed class InciseAugmenter
{
    private const string Slot = "SUJET";
    private const int LongestSubject = 8;
    private const int ShortestSentence = 5;
    private const int LongestSentence = 45;
    private static readonly (string Open, string Close)[] Marks = [("\"", "\""), ("«", "»"), ("“", "”"), ("", "")];

    private readonly IReadOnlyList<ConlluSentence> _templates;
    private readonly Dictionary<string, ConlluWord[][]> _subjects;

    /// <param name="templates">Incises with the word SUJET for the subject.</param>
    /// <param name="treebanks">Where the subjects come from.</param>
    public InciseAugmenter(IReadOnlyList<ConlluSentence> templates, IEnumerable<Treebank> treebanks)
    {
        _templates = templates;
        _subjects = treebanks.SelectMany(t => t.Sentences).SelectMany(SubjectsOf)
            .GroupBy(s => NumberOf(s[HeadOf(s)]))
            .ToDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>A copy of the sentence with an incise, null where the sentence is none to quote.</summary>
    public ConlluSentence? AddIncise(ConlluSentence sentence, Random random)
    {
        var body = sentence.Words;
        if (body.Count is < ShortestSentence or > LongestSentence || body[^1].Form != "." || body[0].Form is "\"" or "«" or "-")
            return null;
        var root = body.ToList().FindIndex(w => w.Head < 0);
        if (root < 0 || body[root].Upos is not ("VERB" or "ADJ" or "NOUN") || body.Any(w => w.Head == body.Count - 1))
            return null;
        if (Fill(_templates[random.Next(_templates.Count)], random) is not { } incise)
            return null;
        var (open, close) = Marks[random.Next(Marks.Length)];
        var words = new List<ConlluWord>();
        var shift = open.Length > 0 ? 1 : 0;
        if (shift > 0)
            words.Add(Mark(open, root + 1));
        words.AddRange(body.Take(body.Count - 1).Select(w => w with { Head = w.Head < 0 ? -1 : w.Head + shift }));
        var start = words.Count + (shift > 0 ? 2 : 1);
        var verb = start + incise.FindIndex(w => w.Head < 0);
        if (shift > 0)
            words.Add(Mark(close, root + 1));
        words.Add(Mark(",", verb));
        words.AddRange(incise.Select(w => w.Head < 0
            ? w with { Head = root + shift, Relation = "parataxis:insert" }
            : w with { Head = w.Head + start }));
        words.Add(Mark(".", root + shift));
        return sentence with { Words = words, Tokens = [] };
    }

    private static ConlluWord Mark(string form, int head) => new(form, form, "PUNCT", "_", head, "punct", false);

    // The template with a subject of the right number in its slot.
    private List<ConlluWord>? Fill(ConlluSentence template, Random random)
    {
        var slot = template.Words.ToList().FindIndex(w => w.Form == Slot);
        if (slot < 0)
            return [.. template.Words];
        if (!_subjects.TryGetValue(NumberOf(template.Words[slot]), out var subjects))
            return null;
        var subject = subjects[random.Next(subjects.Length)];
        var words = template.Words.Take(slot).ToList();
        words.AddRange(subject.Select(w => w.Head < 0
            ? w with { Head = template.Words[slot].Head, Relation = "nsubj" }
            : w with { Head = w.Head + slot }));
        return words;
    }

    private static string NumberOf(ConlluWord word) =>
        word.Features.Contains("Number=Plur", StringComparison.Ordinal) ? "Plur" : "Sing";

    private static int HeadOf(ConlluWord[] phrase) => Array.FindIndex(phrase, w => w.Head < 0);

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
