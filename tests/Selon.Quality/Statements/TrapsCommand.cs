using Selon.Statements;
using Selon.Statements.Lexicons;
using Selon.Statements.Models;

namespace Selon.Quality.Statements;

/// <summary>Measures the traps: words of saying in another sense.</summary>
internal static class TrapsCommand
{
    /// <summary>Runs the command.</summary>
    public static int Run(string[] args)
    {
        var data = Options.Value(args, "--data") ?? Options.DefaultData;
        var folder = Path.Combine(data, "statements");
        if (!Directory.Exists(folder))
            return Options.NoData(folder);
        var score = Measure(data, new StatementFinder(Lexicon.French, Options.Value(args, "--model") is { } model ? StatementModel.Load(model) : null));
        foreach (var line in score.Lines())
            Console.WriteLine(line);
        if (!args.Contains("--errors"))
            return 0;
        foreach (var line in score.Fired)
            Console.WriteLine("fired   " + line);
        foreach (var line in score.Different)
            Console.WriteLine("differs " + line);
        foreach (var line in score.Missed)
            Console.WriteLine("missed  " + line);
        return 0;
    }

    /// <summary>Measures on the annotated trees of a folder of data.</summary>
    internal static TrapScore Measure(string data, StatementFinder finder)
    {
        var trees = GoldTrees.Read(Directory.GetFiles(Path.Combine(data, "treebanks", "fr"), "fr_sequoia*.conllu").Order(StringComparer.Ordinal));
        var score = new TrapScore();
        foreach (var file in Directory.GetFiles(Path.Combine(data, "statements"), "fr_framenet_*.jsonl").Order(StringComparer.Ordinal))
            score.Add(file, (id, _) => trees.GetValueOrDefault(id), finder);
        return score;
    }
}
