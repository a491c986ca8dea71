using System.Globalization;
using Selon.Statements.Rules;
using Selon.Statements.Trees;

namespace Selon.Statements.Models;

/// <summary>
/// A logistic model over named facts that says how likely a candidate is a statement. Immutable and safe to share
/// between threads.
/// </summary>
public sealed class StatementModel
{
    private const string Header = "# selon statement model 1";
    private readonly Dictionary<ulong, float> _weights;

    private StatementModel(Dictionary<ulong, float> weights, double threshold)
    {
        _weights = weights;
        Threshold = threshold;
    }

    /// <summary>A candidate is a statement from this probability on.</summary>
    public double Threshold { get; }

    /// <summary>Loads a model: lines of fact, value, second value and weight between tabs.</summary>
    /// <exception cref="InvalidDataException">The file is not such a model; the message says where.</exception>
    public static StatementModel Load(string path)
    {
        using var reader = new StreamReader(path);
        return Read(reader, path);
    }

    /// <summary>Reads a model; <paramref name="name"/> stands in error messages.</summary>
    /// <exception cref="InvalidDataException">The text is not such a model; the message says where.</exception>
    public static StatementModel Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (reader.ReadLine() != Header)
            throw new InvalidDataException($"{name} does not begin with \"{Header}\": it is no statement model, or one of another version.");
        var weights = new Dictionary<ulong, float>();
        var (threshold, number) = (0.5, 1);
        while (reader.ReadLine() is { } line)
        {
            number++;
            var fields = line.Split('\t');
            if (fields.Length != 4 || !float.TryParse(fields[3], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                throw new InvalidDataException($"{name}, line {number}: found \"{line}\", expected fact, value, second value and weight between tabs.");
            if (fields[0] == "threshold")
                threshold = weight;
            else
                weights[FactKey.Of(fields[0], fields[1], fields[2])] = weight;
        }
        return new StatementModel(weights, threshold);
    }

    /// <summary>Writes a model in the form that <see cref="Load"/> reads.</summary>
    internal static void Write(TextWriter writer, double threshold, IEnumerable<(string Name, string First, string Second, float Weight)> weights)
    {
        writer.Write(Header + "\n");
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"threshold\t\t\t{threshold:R}\n"));
        foreach (var (name, first, second, weight) in weights)
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{name}\t{first}\t{second}\t{weight:R}\n"));
    }

    /// <summary>How likely the candidate is a statement.</summary>
    internal double Probability(Article article, Candidate candidate, CandidateContext context)
    {
        var sum = new WeightSum(_weights);
        CandidateFeatures.Extract(article, candidate, context, sum);
        return 1 / (1 + Math.Exp(-sum.Total - PriorOdds(candidate)));
    }

    /// <summary>The log odds that the lexicon alone gives: the model only learns where to depart from them.</summary>
    internal static double PriorOdds(Candidate candidate) => Math.Log(candidate.Probability / (1 - candidate.Probability));

    private sealed class WeightSum(Dictionary<ulong, float> weights) : IFeatureSink
    {
        public double Total { get; private set; }

        public void Add(string name, string value) => Add(name, value, "");

        public void Add(string name, string first, string second)
        {
            if (weights.TryGetValue(FactKey.Of(name, first, second), out var weight))
                Total += weight;
        }
    }
}
