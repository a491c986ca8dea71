using Selon.Training.Conllu;

namespace Selon.Training.Treebanks;

/// <summary>
/// Puts incises (", a déclaré le ministre", ", explique-t-elle") after treebank sentences, often with the sentence in
/// quotation marks. News is full of them, the treebanks hold some dozens. The verbs are templates in a CoNLL-U file of
/// the language; the subjects are noun phrases of the treebanks. As UD has it, the verb of the incise is a
/// <c>parataxis:insert</c> of the root of the sentence.
/// </summary>
/// <param name="templates">Incises; the word SUJET stands for the subject.</param>
/// <param name="filler">Where the subjects come from.</param>
internal sealed class InciseAugmenter(IReadOnlyList<ConlluSentence> templates, TemplateFiller filler)
{
    private const int ShortestSentence = 5;
    private const int LongestSentence = 45;
    private static readonly (string Open, string Close)[] Marks = [("\"", "\""), ("«", "»"), ("“", "”"), ("", "")];

    /// <summary>A copy of the sentence with an incise, null where the sentence is none to quote.</summary>
    public ConlluSentence? AddIncise(ConlluSentence sentence, Random random)
    {
        var body = sentence.Words;
        if (body.Count is < ShortestSentence or > LongestSentence || body[^1].Form != "." || body[0].Form is "\"" or "«" or "-")
            return null;
        var root = body.ToList().FindIndex(w => w.Head < 0);
        if (root < 0 || body[root].Upos is not ("VERB" or "ADJ" or "NOUN") || body.Any(w => w.Head == body.Count - 1))
            return null;
        if (filler.Fill(templates[random.Next(templates.Count)], random) is not { } incise)
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
}
