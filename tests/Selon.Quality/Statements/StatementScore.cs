using System.Globalization;

namespace Selon.Quality.Statements;

/// <summary>How well found statements agree with annotated ones; sums over documents.</summary>
internal sealed class StatementScore
{
    private int _gold, _predicted, _over3, _over5, _over8, _source, _act, _mode, _negated, _conditional, _whole;
    private int _goldCues, _predictedCues, _cueHits;

    /// <summary>Found, wrong and all statements per rule.</summary>
    public SortedDictionary<string, (int Found, int All)> ByRule { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a document.</summary>
    public DocumentComparison Add(ScoredDocument gold, IReadOnlyList<ScoredStatement> predicted)
    {
        var comparison = DocumentComparison.Compare(gold, predicted);
        _gold += gold.Statements.Count;
        _predicted += predicted.Count;
        foreach (var pair in comparison.Pairs)
            AddPair(pair, gold.Statements[pair.Gold], predicted[pair.Predicted]);
        AddCues(comparison, gold.Statements, predicted);
        for (var j = 0; j < predicted.Count; j++)
        {
            var rule = predicted[j].Rule ?? "";
            var (found, all) = ByRule.GetValueOrDefault(rule);
            ByRule[rule] = (found + (comparison.IsFound(predicted: j) ? 1 : 0), all + 1);
        }
        return comparison;
    }

    /// <summary>The figures in the order and form of the scoring script.</summary>
    public IEnumerable<string> Lines()
    {
        yield return $"  {_gold} gold statements, {_predicted} predicted";
        yield return F1("found over 0.3", _over3, _gold, _predicted);
        yield return F1("found over 0.5", _over5, _gold, _predicted);
        yield return F1("found over 0.8", _over8, _gold, _predicted);
        yield return F1("whole", _whole, _gold, _predicted);
        yield return F1("cue", _cueHits, _goldCues, _predictedCues);
        yield return Accuracy("source", _source);
        yield return Accuracy("act", _act);
        yield return Accuracy("mode", _mode);
        yield return Accuracy("negated", _negated);
        yield return Accuracy("conditional", _conditional);
    }

    /// <summary>The figures that are held against committed ones, in percent; found and whole are F1.</summary>
    public IEnumerable<(string Name, double Percent)> Figures()
    {
        yield return ("found-0.3", 100 * F1(_over3, _gold, _predicted));
        yield return ("found-0.5", 100 * F1(_over5, _gold, _predicted));
        yield return ("found-0.8", 100 * F1(_over8, _gold, _predicted));
        yield return ("source", Percent(_source));
        yield return ("act", Percent(_act));
        yield return ("whole", 100 * F1(_whole, _gold, _predicted));
    }

    private void AddPair(Pair pair, ScoredStatement gold, ScoredStatement predicted)
    {
        var act = gold.Act == predicted.Act;
        if (pair.Overlap > 0.3)
        {
            _over3++;
            _source += pair.IsSourceRight ? 1 : 0;
            _act += act ? 1 : 0;
            _mode += gold.Mode == predicted.Mode ? 1 : 0;
            _negated += gold.IsNegated == predicted.IsNegated ? 1 : 0;
            _conditional += (gold.Hedge == "conditional") == (predicted.Hedge == "conditional") ? 1 : 0;
        }
        _over5 += pair.Overlap > 0.5 ? 1 : 0;
        _over8 += pair.Overlap > 0.8 ? 1 : 0;
        _whole += pair.Overlap > 0.5 && pair.IsSourceRight && act ? 1 : 0;
    }

    private void AddCues(DocumentComparison comparison, IReadOnlyList<ScoredStatement> gold, IReadOnlyList<ScoredStatement> predicted)
    {
        var golds = gold.Where(s => s.Cue.Count > 0).Select(s => comparison.Characters(s.Cue, trim: false)).ToList();
        var found = predicted.Where(s => s.Cue.Count > 0).Select(s => comparison.Characters(s.Cue, trim: false)).ToList();
        _goldCues += golds.Count;
        _predictedCues += found.Count;
        var taken = new HashSet<int>();
        foreach (var cue in golds)
        {
            for (var k = 0; k < found.Count; k++)
            {
                if (taken.Contains(k) || !cue.Overlaps(found[k]))
                    continue;
                taken.Add(k);
                _cueHits++;
                break;
            }
        }
    }

    private static string F1(string name, int hits, int gold, int predicted)
    {
        var precision = predicted == 0 ? 0 : (double)hits / predicted;
        var recall = gold == 0 ? 0 : (double)hits / gold;
        return string.Create(CultureInfo.InvariantCulture,
            $"  {name,-16}F1 {100 * F1(hits, gold, predicted),5:F1}   precision {100 * precision,5:F1}   recall {100 * recall,5:F1}");
    }

    private string Accuracy(string name, int right) => string.Create(CultureInfo.InvariantCulture,
        $"  {name,-16}accuracy {Percent(right),5:F1}");

    // The harmonic mean of precision and recall.
    private static double F1(int hits, int gold, int predicted) => gold + predicted == 0 ? 0 : 2.0 * hits / (gold + predicted);

    private double Percent(int right) => _over3 == 0 ? 0 : 100.0 * right / _over3;
}
