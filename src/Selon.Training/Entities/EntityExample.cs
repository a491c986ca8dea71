using Selon.Knowledge.Recognition;
using Selon.Syntax;

namespace Selon.Training.Entities;

/// <summary>A text ready to train on: its features, the parser's states and the right labels.</summary>
internal sealed class EntityExample
{
    public required int Count { get; init; }

    /// <summary>First token of each sentence, and the number of tokens at the end.</summary>
    public required int[] SentenceStart { get; init; }

    /// <summary>Where the features of each token begin, and their number at the end.</summary>
    public required int[] FeatureStart { get; init; }

    /// <summary>Keys of the features; after numbering, their numbers, -1 for one that does not count.</summary>
    public required int[] Features { get; init; }

    public required Half[] States { get; init; }

    public required int StateWidth { get; init; }

    /// <summary>Groups of the same capitalised form: see <see cref="NameTokens.Groups"/>.</summary>
    public required int[] Groups { get; init; }

    public required int GroupCount { get; init; }

    public required byte[] Gold { get; init; }

    public static EntityExample Of(NameTokens tokens, Analysis analysis, IReadOnlyList<AnnotatedName> names)
    {
        tokens.Read(analysis);
        var starts = new int[tokens.Count + 1];
        var features = new List<int>(tokens.Count * 64);
        Span<uint> keys = stackalloc uint[NameFeatures.Most];
        for (var s = 0; s < tokens.Sentences; s++)
        {
            for (var i = tokens.SentenceStart(s); i < tokens.SentenceEnd(s); i++)
            {
                starts[i] = features.Count;
                foreach (var key in keys[..NameFeatures.Extract(tokens, s, i, keys)])
                    features.Add((int)key);
            }
        }
        starts[tokens.Count] = features.Count;
        var width = analysis.Sentences.Where(s => s.Words.Length > 0).Select(s => s.States.Length / s.Words.Length).FirstOrDefault();
        return new EntityExample
        {
            Count = tokens.Count,
            SentenceStart = [.. Enumerable.Range(0, tokens.Sentences + 1).Select(tokens.SentenceStart)],
            FeatureStart = starts,
            Features = [.. features],
            States = StatesOf(analysis, tokens.Count, width),
            StateWidth = width,
            Groups = tokens.Groups.AsSpan(0, tokens.Count).ToArray(),
            GroupCount = tokens.GroupStart.Count,
            Gold = GoldLabels(analysis, names),
        };
    }

    private static Half[] StatesOf(Analysis analysis, int tokens, int width)
    {
        var states = new Half[tokens * width];
        var at = 0;
        foreach (var sentence in analysis.Sentences)
        {
            foreach (var token in sentence.Tokens)
                sentence.States.AsSpan(token.FirstWord * width, width).CopyTo(states.AsSpan(width * at++));
        }
        return states;
    }

    // The longest names first: those within a longer one have no label of their own.
    private static byte[] GoldLabels(Analysis analysis, IReadOnlyList<AnnotatedName> names)
    {
        var labels = new List<byte>();
        var longest = names.OrderByDescending(n => n.Span.Length).ThenBy(n => n.Span.Start).ThenBy(n => n.Type).ToArray();
        foreach (var sentence in analysis.Sentences)
        {
            var own = new byte[sentence.Tokens.Length];
            foreach (var name in longest)
            {
                if (name.Span.Overlaps(sentence.Span))
                    Mark(sentence, name, own);
            }
            labels.AddRange(own);
        }
        return [.. labels];
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
