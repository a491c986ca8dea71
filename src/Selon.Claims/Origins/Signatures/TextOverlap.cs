namespace Selon.Claims.Origins.Signatures;

/// <summary>How much two texts have in common. Shares are 0 to 1.</summary>
internal readonly record struct TextOverlap
{
    /// <summary>The share of the runs of the shorter text that the longer has.</summary>
    public double Wording { get; private init; }

    /// <summary>The same outside quotations.</summary>
    public double OwnWording { get; private init; }

    /// <summary>The number of runs of the shorter text.</summary>
    public int Runs { get; private init; }

    /// <summary>The share of the weight of the first text's terms that the second has.</summary>
    public double FirstCovered { get; private init; }

    /// <summary>The share of the weight of the second text's terms that the first has.</summary>
    public double SecondCovered { get; private init; }

    /// <summary>The share of the weight of the first text's names that the second has.</summary>
    public double FirstNames { get; private init; }

    /// <summary>The share of the weight of the second text's names that the first has.</summary>
    public double SecondNames { get; private init; }

    /// <summary>The share of the weight of the first text's other terms, names aside, that the second has.</summary>
    public double FirstOthers { get; private init; }

    /// <summary>The share of the weight of the second text's other terms, names aside, that the first has.</summary>
    public double SecondOthers { get; private init; }

    /// <summary>The number of names that both have.</summary>
    public int SharedNames { get; private init; }

    /// <summary>The number of terms that both have.</summary>
    public int SharedTerms { get; private init; }

    /// <summary>The greater of the two shares of terms.</summary>
    public double Covered => Math.Max(FirstCovered, SecondCovered);

    /// <summary>Compares two sketches; depends on the two alone.</summary>
    public static TextOverlap Of(TextSketch first, TextSketch second)
    {
        var own = Common(first.Runs, second.Runs);
        // What one text quotes the other may have as its own words.
        var all = own + Common(first.QuotedRuns, second.QuotedRuns) + Common(first.Runs, second.QuotedRuns) + Common(first.QuotedRuns, second.Runs);
        var runs = Math.Min(first.Runs.Length + first.QuotedRuns.Length, second.Runs.Length + second.QuotedRuns.Length);
        var (firstTerms, firstNames) = Sum(first);
        var (secondTerms, secondNames) = Sum(second);
        var (sharedFirst, sharedSecond, namesFirst, namesSecond, names, terms, mixedFirst, mixedSecond) = (0, 0, 0, 0, 0, 0, 0, 0);
        for (int i = 0, k = 0; i < first.Terms.Length && k < second.Terms.Length;)
        {
            if (first.Terms[i] != second.Terms[k])
            {
                _ = first.Terms[i] < second.Terms[k] ? i++ : k++;
                continue;
            }
            var (a, b) = (first.Weights[i++], second.Weights[k++]);
            terms++;
            sharedFirst += Weight(a);
            sharedSecond += Weight(b);
            namesFirst += IsName(a) ? Weight(a) : 0;
            namesSecond += IsName(b) ? Weight(b) : 0;
            names += IsName(a) && IsName(b) ? 1 : 0;
            // What is a name to one of them only is no name to count, and no other term either.
            mixedFirst += !IsName(a) && IsName(b) ? Weight(a) : 0;
            mixedSecond += !IsName(b) && IsName(a) ? Weight(b) : 0;
        }
        return new TextOverlap
        {
            Wording = Share(all, runs), OwnWording = Share(own, Math.Min(first.Runs.Length, second.Runs.Length)), Runs = runs,
            FirstCovered = Share(sharedFirst, firstTerms), SecondCovered = Share(sharedSecond, secondTerms),
            FirstOthers = Share(sharedFirst - namesFirst - mixedFirst, firstTerms - firstNames - mixedFirst),
            SecondOthers = Share(sharedSecond - namesSecond - mixedSecond, secondTerms - secondNames - mixedSecond),
            FirstNames = Share(namesFirst, firstNames), SecondNames = Share(namesSecond, secondNames), SharedNames = names, SharedTerms = terms,
        };
    }

    /// <summary>The same with first and second exchanged.</summary>
    public TextOverlap Turned() => this with
    {
        FirstCovered = SecondCovered, SecondCovered = FirstCovered, FirstOthers = SecondOthers, SecondOthers = FirstOthers,
        FirstNames = SecondNames, SecondNames = FirstNames,
    };

    private static double Share(int part, int whole) => whole <= 0 ? 0 : Math.Min(1, (double)part / whole);

    private static bool IsName(byte weight) => (weight & TextSketch.NameMark) != 0;

    private static int Weight(byte weight) => weight & ~TextSketch.NameMark;

    private static (int Terms, int Names) Sum(TextSketch sketch)
    {
        var (terms, names) = (0, 0);
        foreach (var weight in sketch.Weights)
        {
            terms += Weight(weight);
            names += IsName(weight) ? Weight(weight) : 0;
        }
        return (terms, names);
    }

    private static int Common(uint[] first, uint[] second)
    {
        var common = 0;
        for (int i = 0, k = 0; i < first.Length && k < second.Length;)
        {
            if (first[i] == second[k])
            {
                common++;
                i++;
                k++;
            }
            else if (first[i] < second[k])
            {
                i++;
            }
            else
            {
                k++;
            }
        }
        return common;
    }
}
