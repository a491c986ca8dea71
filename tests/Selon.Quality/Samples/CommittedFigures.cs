using System.Globalization;

namespace Selon.Quality.Samples;

/// <summary>The file of committed figures: what was measured when somebody last looked and found it good.</summary>
internal sealed class CommittedFigures(string path)
{
    private const string Header = "figure\tcommitted\tmargin";

    private readonly Dictionary<string, CommittedFigure> _figures = Read(path);

    /// <summary>Prints the figures beside the committed ones, and on standard error those that dropped.</summary>
    /// <returns>Whether none dropped and each has a committed value.</returns>
    public bool Compare(IReadOnlyList<Figure> measured)
    {
        var faults = new List<string>();
        Console.WriteLine($"{"figure",-28}{"measured",10}{"committed",11}{"margin",8}");
        foreach (var (name, value) in measured)
        {
            if (!_figures.TryGetValue(name, out var committed))
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28}{value,10:F1}{"none",11}"));
                faults.Add($"{name} has no committed value: accept it with 'selon-quality sample --accept'.");
                continue;
            }
            var isDropped = committed.IsDropped(value);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-28}{value,10:F1}{committed.Value,11:F1}{committed.Margin,8:F1}{(isDropped ? "  dropped" : "")}"));
            if (isDropped)
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"{name} dropped to {value:F1} from {committed.Value:F1}; {committed.Margin:F1} points are allowed."));
        }
        faults.ForEach(Console.Error.WriteLine);
        return faults.Count == 0;
    }

    /// <summary>Writes the measured values; margins stay, and so do figures that were not measured because their data is missing.</summary>
    public void Accept(IReadOnlyList<Figure> measured, bool withData)
    {
        var kept = withData ? [] : _figures.Values.Where(figure => figure.Name.StartsWith(SampleCommand.DataPrefix, StringComparison.Ordinal));
        var lines = measured
            .Select(figure => new CommittedFigure(figure.Name, figure.Value, MarginOf(figure.Name)))
            .Concat(kept)
            .Select(figure => figure.ToLine());
        File.WriteAllText(path, string.Concat(lines.Prepend(Header).Select(line => line + "\n")));
    }

    private double MarginOf(string name) =>
        _figures.TryGetValue(name, out var committed) ? committed.Margin
        : name.StartsWith("syntax.", StringComparison.Ordinal) ? 1.5
        : name.StartsWith(SampleCommand.DataPrefix, StringComparison.Ordinal) ? 2
        : 4;

    private static Dictionary<string, CommittedFigure> Read(string path) => !File.Exists(path) ? []
        : File.ReadLines(path).Skip(1).Where(line => line.Length > 0).Select(CommittedFigure.Parse)
            .ToDictionary(figure => figure.Name, StringComparer.Ordinal);
}
