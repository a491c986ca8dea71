using Selon.Syntax.Networks;
using Selon.Syntax.Tagging;
using Selon.Training.Conllu;
using Selon.Training.Networks;

namespace Selon.Training.Treebanks;

/// <summary>Turns treebank sentences into the numbers that a network is trained on.</summary>
internal sealed class SentenceEncoder
{
    private readonly FormDescriber _describer;
    private readonly Dictionary<string, int> _tags;
    private readonly Dictionary<LemmaScript, int> _lemmas;
    private readonly Dictionary<string, int> _relations;
    private readonly Dictionary<string, int> _styles;
    private readonly Dictionary<string, int> _frequencies;
    private readonly Dictionary<string, FormRows> _rows = [];

    public SentenceEncoder(SyntaxInventory inventory, IReadOnlyList<Treebank> treebanks)
    {
        _describer = new FormDescriber(inventory.Forms);
        _tags = Number(inventory.Tags, 0);
        _relations = Number(inventory.Relations, 0);
        _styles = Number(inventory.Styles, 1);
        _lemmas = inventory.Lemmas.Select((s, i) => (s, i)).ToDictionary(p => p.s, p => p.i);
        _frequencies = treebanks.SelectMany(t => t.Sentences).SelectMany(s => s.Words)
            .GroupBy(w => FormDescriber.Normalize(w.Form)).ToDictionary(g => g.Key, g => g.Count());
    }

    public IEnumerable<TrainingSentence> Encode(Treebank treebank, float weight = 1) =>
        treebank.Sentences.Where(s => s.Words.Count > 0).Select(s => Encode(s, _styles.GetValueOrDefault(treebank.Style), weight));

    private static Dictionary<string, int> Number(IReadOnlyList<string> names, int first) =>
        names.Select((n, i) => (n, i)).ToDictionary(p => p.n, p => p.i + first);

    private TrainingSentence Encode(ConlluSentence sentence, int style, float weight) => new()
    {
        Forms = [.. sentence.Words.Select(w => Describe(w.Form))],
        Frequencies = [.. sentence.Words.Select(w => _frequencies.GetValueOrDefault(FormDescriber.Normalize(w.Form)))],
        Style = style,
        Tags = [.. sentence.Words.Select(w => _tags.GetValueOrDefault($"{w.Upos} {w.Features}", -1))],
        Lemmas = [.. sentence.Words.Select(w => _lemmas.GetValueOrDefault(LemmaScript.Between(w.Form, w.Lemma), -1))],
        Heads = [.. sentence.Words.Select(w => w.Head + 1)],
        Relations = [.. sentence.Words.Select(w => _relations.GetValueOrDefault(w.Relation, -1))],
        Weight = weight,
    };

    private FormRows Describe(string form)
    {
        if (!_rows.TryGetValue(form, out var rows))
            _rows[form] = rows = _describer.Describe(form);
        return rows;
    }
}
