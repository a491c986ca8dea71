using System.CommandLine;
using Selon.Syntax;
using Selon.Training.Claims;

namespace Selon.Training.Commands;

/// <summary><c>selon-train contradictions</c>: what counts for two sentences contradicting each other.</summary>
internal static class ContradictionsCommand
{
    public static Command Create()
    {
        var pairs = new Argument<FileInfo>("pairs") { Description = "Pairs of sentences, JSON lines with a, b and contradiction." };
        var models = new Option<DirectoryInfo>("--models") { Description = "Folder of the models of tokenizer and parser.", DefaultValueFactory = _ => new DirectoryInfo("models/fr") };
        var output = new Option<FileInfo>("--output", "-o") { Description = "The file to write.", DefaultValueFactory = _ => new FileInfo("src/Selon.Claims/Lexicons/fr/contradiction.tsv") };
        var threshold = new Option<double>("--threshold") { Description = "Least probability of a contradiction.", DefaultValueFactory = _ => ContradictionTrainer.DefaultThreshold };
        var penalty = new Option<double>("--penalty") { Description = "Strength of the prior.", DefaultValueFactory = _ => ContradictionTrainer.DefaultPenalty };
        var command = new Command("contradictions", "Learn from pairs of sentences what speaks for a contradiction. The same pairs give the same file.")
        {
            pairs, models, output, threshold, penalty,
        };
        command.SetAction(result =>
        {
            var examples = ContradictionTrainer.Examples(SentencePair.ReadFile(result.GetValue(pairs)!.FullName), Analyzer.Load(result.GetValue(models)!.FullName));
            using (var writer = new StreamWriter(result.GetValue(output)!.FullName))
                ContradictionTrainer.Write(examples, result.GetValue(penalty), result.GetValue(threshold), writer);
            Console.WriteLine($"{examples.Count} pairs, {examples.Count(e => e.IsPositive)} of them contradictions");
        });
        return command;
    }
}
