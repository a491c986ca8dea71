using System.Text;

namespace Selon.Quality.Statements;

/// <summary>A gold and a found statement that are taken for the same.</summary>
internal readonly record struct Pair(int Gold, int Predicted, double Overlap, bool IsSourceRight);

/// <summary>Pairs the statements of one document one to one by the overlap of their contents.</summary>
internal sealed class DocumentComparison
{
    private const double FoundOver = 0.3;
    private readonly Rune[] _text;
    private readonly bool[] _goldFound;
    private readonly bool[] _predictedFound;

    private DocumentComparison(string text, int gold, int predicted)
    {
        _text = [.. text.EnumerateRunes()];
        _goldFound = new bool[gold];
        _predictedFound = new bool[predicted];
    }

    /// <summary>The pairs, best first.</summary>
    public List<Pair> Pairs { get; } = [];

    /// <summary>Compares.</summary>
    public static DocumentComparison Compare(ScoredDocument gold, IReadOnlyList<ScoredStatement> predicted)
    {
        var comparison = new DocumentComparison(gold.Text, gold.Statements.Count, predicted.Count);
        comparison.PairUp(gold.Statements, predicted);
        return comparison;
    }

    /// <summary>Whether a statement has a partner over 0.3.</summary>
    public bool IsFound(int gold = -1, int predicted = -1) => gold >= 0 ? _goldFound[gold] : _predictedFound[predicted];

    /// <summary>The positions of the characters that count; leading complementizers and outer punctuation do not when trimming.</summary>
    public HashSet<int> Characters(IReadOnlyList<CodePointSpan> spans, bool trim)
    {
        var positions = new HashSet<int>();
        var sorted = spans.OrderBy(span => span.Start).ToList();
        for (var i = 0; i < sorted.Count; i++)
        {
            var (start, end) = (sorted[i].Start, Math.Min(sorted[i].End, _text.Length));
            if (trim)
            {
                if (i == 0 && ContentMargin.Leading(_text, start, end) is var after && after < end)
                    start = after;
                if (ContentMargin.Trailing(_text, start, end) is var before && before > start)
                    end = before;
            }
            for (var k = start; k < end; k++)
            {
                if (!Rune.IsWhiteSpace(_text[k]))
                    positions.Add(k);
            }
        }
        return positions;
    }

    private void PairUp(IReadOnlyList<ScoredStatement> gold, IReadOnlyList<ScoredStatement> predicted)
    {
        var golds = gold.Select(s => Characters(s.Content, trim: true)).ToList();
        var founds = predicted.Select(s => Characters(s.Content, trim: true)).ToList();
        var candidates = new List<(double Rank, double Overlap, int Gold, int Predicted)>();
        for (var i = 0; i < golds.Count; i++)
        {
            for (var j = 0; j < founds.Count; j++)
            {
                var overlap = Overlap(golds[i], founds[j]);
                if (overlap <= 0)
                    continue;
                var cue = Characters(gold[i].Cue, trim: false).Overlaps(Characters(predicted[j].Cue, trim: false)) ? 0.05 : 0;
                candidates.Add((overlap + cue, overlap, i, j));
            }
        }
        candidates.Sort((a, b) => b.CompareTo(a));
        var (usedGold, usedPredicted) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (_, overlap, i, j) in candidates)
        {
            if (usedGold.Contains(i) || usedPredicted.Contains(j))
                continue;
            usedGold.Add(i);
            usedPredicted.Add(j);
            Pairs.Add(new Pair(i, j, overlap, IsSourceRight(gold[i].Sources, predicted[j].Sources)));
            if (overlap > FoundOver)
                _goldFound[i] = _predictedFound[j] = true;
        }
    }

    private bool IsSourceRight(IReadOnlyList<CodePointSpan> gold, IReadOnlyList<CodePointSpan> predicted)
    {
        if (gold.Count == 0 || predicted.Count == 0)
            return gold.Count == 0 && predicted.Count == 0;
        var golds = gold.Select(s => Characters([s], trim: true)).ToList();
        var founds = predicted.Select(s => Characters([s], trim: true)).ToList();
        return golds.TrueForAll(g => founds.Exists(f => IsSame(g, f))) && founds.TrueForAll(f => golds.Exists(g => IsSame(f, g)));
    }

    private static bool IsSame(HashSet<int> a, HashSet<int> b)
    {
        var common = a.Count(b.Contains);
        return common > 0 && common >= 0.5 * Math.Min(a.Count, b.Count);
    }

    private static double Overlap(HashSet<int> a, HashSet<int> b)
    {
        if (a.Count == 0 || b.Count == 0)
            return 0;
        var common = a.Count(b.Contains);
        return (double)common / (a.Count + b.Count - common);
    }
}
