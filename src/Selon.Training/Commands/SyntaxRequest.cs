using Selon.Syntax.Models;
using Selon.Training.Networks;
using Selon.Training.Treebanks;

namespace Selon.Training.Commands;

/// <summary>What to train a syntax model on and where to write it.</summary>
/// <param name="Gold">Treebanks.</param>
/// <param name="Tuning">What to report on, or null.</param>
/// <param name="Style">Default style of the model.</param>
/// <param name="Output">The file.</param>
internal sealed record SyntaxRequest(IReadOnlyList<Treebank> Gold, Treebank? Tuning, string Style, FileInfo Output)
{
    /// <summary>Trains and writes.</summary>
    public void Run(TrainingOptions options, Treebank? silver, float silverWeight)
    {
        var model = new SyntaxModelMaker(options, Console.Out).Make(Gold, silver, silverWeight, Style, Tuning);
        Output.Directory?.Create();
        using (var stream = Output.Create())
            SyntaxModelFormat.Write(model, stream);
        Output.Refresh();
        Console.WriteLine($"Wrote {Output} ({Output.Length / 1e6:F1} MB).");
    }
}
