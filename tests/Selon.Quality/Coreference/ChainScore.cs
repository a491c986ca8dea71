using System.Globalization;

namespace Selon.Quality.Coreference;

/// <summary>
/// MUC, B³ and CEAFe over many texts, and their mean, the CoNLL score (Pradhan et al. 2014). Counts are added up over the
/// texts before they are divided.
/// </summary>
internal sealed class ChainScore(string title)
{
    private readonly double[] _hit = new double[3];
    private readonly double[] _gold = new double[3];
    private readonly double[] _found = new double[3];
    private readonly double[] _hitFound = new double[3];

    /// <summary>Adds a text.</summary>
    public void Add(IReadOnlyList<HashSet<int>> gold, IReadOnlyList<HashSet<int>> found)
    {
        AddMuc(gold, found, _hit, _gold);
        AddMuc(found, gold, _hitFound, _found);
        AddCubed(gold, found, _hit, _gold);
        AddCubed(found, gold, _hitFound, _found);
        var similarity = BestAlignment.Similarity(gold, found);
        _hit[2] += similarity;
        _hitFound[2] += similarity;
        _gold[2] += gold.Count;
        _found[2] += found.Count;
    }

    /// <summary>The figures.</summary>
    public string Line()
    {
        var measures = Enumerable.Range(0, 3).Select(i => (Recall: Divide(_hit[i], _gold[i]), Precision: Divide(_hitFound[i], _found[i]))).ToList();
        var names = (string[])["MUC", "B³", "CEAFe"];
        var parts = measures.Select((m, i) => string.Create(CultureInfo.InvariantCulture, $"{names[i]} {100 * F1(m.Precision, m.Recall):F1} (P {100 * m.Precision:F1} R {100 * m.Recall:F1})"));
        return string.Create(CultureInfo.InvariantCulture, $"{title}: CoNLL {100 * measures.Average(m => F1(m.Precision, m.Recall)):F1}; {string.Join("; ", parts)}");
    }

    private static double Divide(double part, double all) => all == 0 ? 0 : part / all;

    private static double F1(double precision, double recall) => Divide(2 * precision * recall, precision + recall);

    // Links that are kept when the chains of the key are cut along those of the response.
    private static void AddMuc(IReadOnlyList<HashSet<int>> key, IReadOnlyList<HashSet<int>> response, double[] hit, double[] all)
    {
        var chainOf = Numbers(response);
        foreach (var chain in key)
        {
            var parts = new HashSet<int>();
            var alone = 0;
            foreach (var mention in chain)
            {
                if (chainOf.TryGetValue(mention, out var number))
                    parts.Add(number);
                else
                    alone++;
            }
            hit[0] += chain.Count - parts.Count - alone;
            all[0] += chain.Count - 1;
        }
    }

    private static void AddCubed(IReadOnlyList<HashSet<int>> key, IReadOnlyList<HashSet<int>> response, double[] hit, double[] all)
    {
        var chainOf = Numbers(response);
        foreach (var chain in key)
        {
            foreach (var mention in chain)
            {
                all[1]++;
                if (chainOf.TryGetValue(mention, out var number))
                    hit[1] += (double)chain.Count(response[number].Contains) / chain.Count;
            }
        }
    }

    private static Dictionary<int, int> Numbers(IReadOnlyList<HashSet<int>> chains)
    {
        var numbers = new Dictionary<int, int>();
        for (var i = 0; i < chains.Count; i++)
        {
            foreach (var mention in chains[i])
                numbers.TryAdd(mention, i);
        }
        return numbers;
    }
}
