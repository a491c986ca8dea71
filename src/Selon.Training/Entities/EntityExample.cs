using Selon.Knowledge.Recognition;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Training.Entities;

/// <summary>A text ready to train on: its features and the right labels.</summary>
internal sealed class EntityExample
{
    /// <summary>Number of tokens; those within names come once more after all others.</summary>
    public required int Count { get; init; }

    /// <summary>Number of tokens of the text.</summary>
    public required int TextCount { get; init; }

    /// <summary>Number of sentences of the text; the names in which names are looked for come after them.</summary>
    public required int TextSentences { get; init; }

    /// <summary>First token of each sentence, and the number of tokens at the end.</summary>
    public required int[] SentenceStart { get; init; }

    /// <summary>Where the features of each token begin, and their number at the end.</summary>
    public required int[] FeatureStart { get; init; }

    /// <summary>Keys of the features; after numbering, their numbers, -1 for one that does not count.</summary>
    public required int[] Features { get; init; }

    /// <summary>Groups of the same capitalised form: see <see cref="NameTokens.Groups"/>.</summary>
    public required int[] Groups { get; init; }

    public required int GroupCount { get; init; }

    /// <summary>Groups of the same runs: see <see cref="NameTokens.Runs"/>.</summary>
    public required int[] Runs { get; init; }

    public required int RunCount { get; init; }

    public required byte[] Gold { get; init; }

    public static EntityExample Of(NameTokens tokens, Analysis analysis, IReadOnlyList<AnnotatedName> names)
    {
        tokens.Read(analysis);
        var rows = new List<uint[]>(tokens.Count);
        Span<uint> keys = stackalloc uint[NameFeatures.Most];
        var sentences = Enumerable.Range(0, tokens.Sentences + 1).Select(tokens.SentenceStart).ToList();
        var gold = new List<byte>();
        for (var s = 0; s < tokens.Sentences; s++)
        {
            for (var i = tokens.SentenceStart(s); i < tokens.SentenceEnd(s); i++)
                rows.Add(keys[..NameFeatures.Extract(tokens, s, i, keys)].ToArray());
            gold.AddRange(GoldLabels(analysis.Sentences[s], names));
        }
        for (var s = 0; s < tokens.Sentences; s++)
            AddInner(tokens, analysis.Sentences[s], s, names, gold, rows, sentences);
        var starts = new int[rows.Count + 1];
        for (var i = 0; i < rows.Count; i++)
            starts[i + 1] = starts[i] + rows[i].Length;
        return new EntityExample
        {
            Count = rows.Count,
            TextCount = tokens.Count,
            TextSentences = tokens.Sentences,
            SentenceStart = [.. sentences],
            FeatureStart = starts,
            Features = [.. rows.SelectMany(row => row).Select(key => (int)key)],
            Groups = tokens.Groups.AsSpan(0, tokens.Count).ToArray(),
            GroupCount = tokens.GroupStart.Count,
            Runs = tokens.Runs.AsSpan(0, tokens.Count).ToArray(),
            RunCount = tokens.RunCount,
            Gold = [.. gold],
        };
    }

    private static void AddInner(
        NameTokens tokens, Sentence sentence, int index, IReadOnlyList<AnnotatedName> names, List<byte> gold, List<uint[]> rows, List<int> sentences)
    {
        Span<uint> keys = stackalloc uint[NameFeatures.Most];
        var (start, end) = (tokens.SentenceStart(index), tokens.SentenceEnd(index));
        for (var first = start; first < end; first++)
        {
            if (!Labels.IsBegin(gold[first]))
                continue;
            var last = first;
            while (last + 1 < end && Labels.IsInside(gold[last + 1]))
                last++;
            var type = Labels.TypeOf(gold[first]);
            var outer = new TextSpan(sentence.Tokens[first - start].Span.Start, sentence.Tokens[last - start].Span.End);
            for (var i = first; i <= last; i++)
                rows.Add(keys[..NameFeatures.ExtractInner(tokens, index, i, first, last, type, keys)].ToArray());
            var within = names.Where(n => outer.Contains(n.Span) && n.Span != outer).ToList();
            gold.AddRange(GoldLabels(sentence, within).AsSpan(first - start, last - first + 1));
            sentences.Add(rows.Count);
            first = last;
        }
    }

    // The longest names first: those within a longer one have no label of their own.
    private static byte[] GoldLabels(Sentence sentence, IReadOnlyList<AnnotatedName> names)
    {
        var labels = new byte[sentence.Tokens.Length];
        foreach (var name in names.Where(n => n.Span.Overlaps(sentence.Span)).OrderByDescending(n => n.Span.Length).ThenBy(n => n.Span.Start).ThenBy(n => n.Type))
            Mark(sentence, name, labels);
        return labels;
    }

    private static void Mark(Sentence sentence, AnnotatedName name, byte[] labels)
    {
        var (first, last) = (-1, -1);
        for (var i = 0; i < labels.Length; i++)
        {
            if (!sentence.Tokens[i].Span.Overlaps(name.Span))
                continue;
            if (labels[i] != Labels.Outside)
                return;
            first = first < 0 ? i : first;
            last = i;
        }
        if (first < 0)
            return;
        for (var i = first; i <= last; i++)
            labels[i] = (byte)(first == last ? Labels.Single(name.Type) : i == first ? Labels.Begin(name.Type) : Labels.Inside(name.Type));
    }
}
