using Selon.Statements.Models;

namespace Selon.Training.Statements;

/// <summary>
/// Trains the model that decides which candidates are statements: logistic regression with a Gaussian prior, by
/// gradient descent over all examples at once. The same examples give the same model.
/// </summary>
internal static class StatementTrainer
{
    private const int Iterations = 400;
    private const double Rate = 0.5;
    private const int FewestOccurrences = 2;

    /// <summary>Trains and writes a model.</summary>
    /// <param name="examples">What to learn from.</param>
    /// <param name="threshold">From which probability on a candidate is a statement.</param>
    /// <param name="penalty">Strength of the prior: half the inverse variance of a weight.</param>
    /// <param name="writer">Where the model goes.</param>
    public static void Train(IReadOnlyList<StatementExample> examples, double threshold, double penalty, TextWriter writer)
    {
        var facts = Number(examples);
        var rows = Rows(examples, facts);
        var weights = Descend(examples, rows, facts.Count, penalty);
        var named = facts.OrderBy(fact => fact.Key).Select(fact => (fact.Key.Name, fact.Key.First, fact.Key.Second, (float)Math.Round(weights[fact.Value], 4)));
        StatementModel.Write(writer, threshold, named.Where(fact => fact.Item4 != 0));
    }

    private static Dictionary<(string Name, string First, string Second), int> Number(IReadOnlyList<StatementExample> examples)
    {
        var counts = new Dictionary<(string, string, string), int>();
        foreach (var example in examples)
        {
            foreach (var fact in example.Facts)
                counts[fact] = counts.GetValueOrDefault(fact) + 1;
        }
        var numbers = new Dictionary<(string, string, string), int>();
        foreach (var example in examples)
        {
            foreach (var fact in example.Facts)
            {
                if (counts[fact] >= FewestOccurrences)
                    numbers.TryAdd(fact, numbers.Count);
            }
        }
        return numbers;
    }

    private static int[][] Rows(IReadOnlyList<StatementExample> examples, Dictionary<(string, string, string), int> facts) =>
        [.. examples.Select(example => example.Facts.Where(facts.ContainsKey).Select(fact => facts[fact]).ToArray())];

    // Adagrad on the whole set: no order of examples to depend on.
    private static double[] Descend(IReadOnlyList<StatementExample> examples, int[][] rows, int count, double penalty)
    {
        var (weights, gradient, squares) = (new double[count], new double[count], new double[count]);
        for (var iteration = 0; iteration < Iterations; iteration++)
        {
            for (var k = 0; k < count; k++)
                gradient[k] = penalty * weights[k];
            for (var i = 0; i < rows.Length; i++)
            {
                var sum = examples[i].PriorOdds;
                foreach (var k in rows[i])
                    sum += weights[k];
                var error = (1 / (1 + Math.Exp(-sum))) - (examples[i].IsStatement ? 1 : 0);
                foreach (var k in rows[i])
                    gradient[k] += error;
            }
            for (var k = 0; k < count; k++)
            {
                squares[k] += gradient[k] * gradient[k];
                if (squares[k] > 0)
                    weights[k] -= Rate * gradient[k] / (Math.Sqrt(squares[k]) + 1e-8);
            }
        }
        return weights;
    }
}
