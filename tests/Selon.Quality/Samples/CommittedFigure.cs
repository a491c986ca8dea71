using System.Globalization;

namespace Selon.Quality.Samples;

/// <summary>What a figure was when it was last accepted, in percent, and by how many points it may fall.</summary>
internal readonly record struct CommittedFigure(string Name, double Value, double Margin)
{
    // Values are kept with one decimal: what rounding takes away is no drop.
    private const double Rounding = 0.05;

    /// <summary>Whether a measured value is lower than the margin allows.</summary>
    public bool IsDropped(double measured) => measured < Value - Margin - Rounding;

    /// <summary>The line of the file.</summary>
    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"{Name}\t{Value:F1}\t{Margin:F1}");

    /// <summary>Reads a line of the file.</summary>
    /// <exception cref="InvalidDataException">The line is not a name and two numbers.</exception>
    public static CommittedFigure Parse(string line)
    {
        var columns = line.Split('\t');
        if (columns.Length == 3
            && double.TryParse(columns[1], CultureInfo.InvariantCulture, out var value)
            && double.TryParse(columns[2], CultureInfo.InvariantCulture, out var margin))
            return new CommittedFigure(columns[0], value, margin);
        throw new InvalidDataException($"A figure, its value and its margin expected, separated by tabs: '{line}'.");
    }
}
