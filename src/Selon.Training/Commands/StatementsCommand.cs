using System.CommandLine;
using Selon.Statements.Lexicons;
using Selon.Syntax;
using Selon.Training.Statements;

namespace Selon.Training.Commands;

/// <summary><c>selon-train statements</c>: the model that decides which candidates of the rules are statements.</summary>
internal static class StatementsCommand
{
    /// <summary>From this probability on a candidate is a statement; chosen by cross-validation.</summary>
    public const double DefaultThreshold = 0.46;

    /// <summary>Strength of the prior on weights; chosen by cross-validation.</summary>
    public const double DefaultPenalty = 10;

    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("texts") { Description = "Annotated texts, JSON lines.", Arity = ArgumentArity.OneOrMore };
        var models = new Option<DirectoryInfo>("--models") { Description = "Folder of the models of tokenizer and parser.", DefaultValueFactory = _ => new DirectoryInfo("models/fr") };
        var output = new Option<FileInfo>("--output", "-o") { Description = "The model to write.", DefaultValueFactory = _ => new FileInfo("models/fr/statements.tsv") };
        var threshold = new Option<double>("--threshold") { Description = "Least probability of a statement.", DefaultValueFactory = _ => DefaultThreshold };
        var penalty = new Option<double>("--penalty") { Description = "Strength of the prior.", DefaultValueFactory = _ => DefaultPenalty };
        var command = new Command("statements", "Train the model that decides which candidates are statements. The same texts give the same model.")
        {
            files, models, output, threshold, penalty,
        };
        command.SetAction(result =>
        {
            var analyzer = Analyzer.Load(result.GetValue(models)!.FullName);
            var texts = result.GetValue(files)!.SelectMany(file => AnnotatedTextReader.ReadFile(file.FullName)).ToList();
            var examples = texts.SelectMany(text => StatementExamples.Of(text, analyzer.Analyze(text.Text), Lexicon.French)).ToList();
            using (var writer = new StreamWriter(result.GetValue(output)!.FullName))
                StatementTrainer.Train(examples, result.GetValue(threshold), result.GetValue(penalty), writer);
            Console.WriteLine($"{texts.Count} texts, {examples.Count} candidates, {examples.Count(example => example.IsStatement)} of them statements");
        });
        return command;
    }
}
