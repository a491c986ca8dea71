using System.CommandLine;
using Selon.Syntax;
using Selon.Syntax.Models;
using Selon.Syntax.Networks;
using Selon.Training.Networks;
using Selon.Training.Treebanks;

namespace Selon.Training.Commands;

/// <summary><c>selon-train syntax</c>: trains tagger, lemmatizer and parser.</summary>
internal static class SyntaxCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("treebanks") { Description = "CoNLL-U files to train on.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<FileInfo>("--output", "-o") { Description = "Where to write the model.", Required = true };
        var tune = new Option<FileInfo?>("--tune") { Description = "CoNLL-U file to report on while training; it is not trained on." };
        var text = new Option<FileInfo[]>("--text") { Description = "Files of unannotated text or JSON lines for self-training; the model of --teacher parses them.", AllowMultipleArgumentsPerToken = true };
        var teacher = new Option<DirectoryInfo>("--teacher") { Description = "Folder of the models that parse --text.", DefaultValueFactory = _ => new DirectoryInfo("models/fr") };
        var textWeight = new Option<float>("--text-weight") { Description = "Weight of a sentence of --text; one of a treebank has 1.", DefaultValueFactory = _ => 0.4f };
        var style = new Option<string>("--style") { Description = "Treebank whose annotation style is the default, named as in the file names of UD.", DefaultValueFactory = _ => "sequoia" };
        var epochs = new Option<int>("--epochs") { Description = "Passes over the data.", DefaultValueFactory = _ => 30 };
        var seed = new Option<int>("--seed") { Description = "Seed of everything random.", DefaultValueFactory = _ => 1 };
        var hidden = new Option<int>("--hidden") { Description = "Units of a recurrent layer in each direction, a multiple of 16.", DefaultValueFactory = _ => new NetworkShape().Hidden };
        var layers = new Option<int>("--layers") { Description = "Recurrent layers.", DefaultValueFactory = _ => new NetworkShape().Layers };
        var command = new Command("syntax", "Train tagger, lemmatizer and parser; the same data and seed give the same file.")
        {
            files, output, tune, text, teacher, textWeight, style, epochs, seed, hidden, layers,
        };
        command.SetAction(result =>
        {
            var options = new TrainingOptions
            {
                Epochs = result.GetValue(epochs),
                Seed = result.GetValue(seed),
                Shape = new NetworkShape { Hidden = result.GetValue(hidden), Layers = result.GetValue(layers) },
            };
            var gold = result.GetValue(files)!.Select(f => Treebank.Read(f.FullName)).ToArray();
            var texts = result.GetValue(text) ?? [];
            var silver = texts.Length == 0 ? null : SilverTreebank.Parse(
                Analyzer.Load(result.GetValue(teacher)!.FullName), result.GetValue(style)!, texts.Select(f => f.FullName), Console.Out);
            var tuning = result.GetValue(tune) is { } file ? Treebank.Read(file.FullName) : null;
            var model = new SyntaxModelMaker(options, Console.Out).Make(gold, silver, result.GetValue(textWeight), result.GetValue(style)!, tuning);
            var target = result.GetValue(output)!;
            target.Directory?.Create();
            using (var stream = target.Create())
                SyntaxModelFormat.Write(model, stream);
            target.Refresh();
            Console.WriteLine($"Wrote {target} ({target.Length / 1e6:F1} MB).");
        });
        return command;
    }
}
