using System.CommandLine;
using Selon.Syntax;
using Selon.Syntax.Networks;
using Selon.Training.Networks;
using Selon.Training.Treebanks;

namespace Selon.Training.Commands;

/// <summary><c>selon-train syntax</c>: trains tagger, lemmatizer and parser.</summary>
internal static class SyntaxCommand
{
    /// <summary>Weight of a sentence of parsed text; one of a treebank has 1.</summary>
    public const float TextWeight = 0.4f;

    public static Command Create()
    {
        var defaults = new TrainingOptions();
        var files = new Argument<FileInfo[]>("treebanks") { Description = "CoNLL-U files to train on.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<FileInfo>("--output", "-o") { Description = "Where to write the model.", Required = true };
        var tune = TuneOption();
        var text = TextOption();
        var teacher = new Option<DirectoryInfo>("--teacher") { Description = "Folder of the models that parse --text.", DefaultValueFactory = _ => new DirectoryInfo("models/fr") };
        var textWeight = new Option<float>("--text-weight") { Description = "Weight of a sentence of --text; one of a treebank has 1.", DefaultValueFactory = _ => TextWeight };
        var style = StyleOption();
        var epochs = new Option<int>("--epochs") { Description = "Passes over the data.", DefaultValueFactory = _ => defaults.Epochs };
        var seed = new Option<int>("--seed") { Description = "Seed of everything random.", DefaultValueFactory = _ => defaults.Seed };
        var hidden = new Option<int>("--hidden") { Description = "Units of a recurrent layer in each direction, a multiple of 16.", DefaultValueFactory = _ => defaults.Shape.Hidden };
        var layers = new Option<int>("--layers") { Description = "Recurrent layers.", DefaultValueFactory = _ => defaults.Shape.Layers };
        var command = new Command("syntax", "Train tagger, lemmatizer and parser; the same data and seed give the same file.")
        {
            files, output, tune, text, teacher, textWeight, style, epochs, seed, hidden, layers,
        };
        command.SetAction(result =>
        {
            var options = defaults with
            {
                Epochs = result.GetValue(epochs),
                Seed = result.GetValue(seed),
                Shape = new NetworkShape { Hidden = result.GetValue(hidden), Layers = result.GetValue(layers) },
            };
            var gold = result.GetValue(files)!.Select(f => Treebank.Read(f.FullName)).ToArray();
            var tuning = result.GetValue(tune) is { } file ? Treebank.Read(file.FullName) : null;
            var texts = result.GetValue(text) ?? [];
            var silver = texts.Length == 0 ? null : SilverTreebank.Parse(
                Analyzer.Load(result.GetValue(teacher)!.FullName), result.GetValue(style)!, texts.Select(f => f.FullName), Console.Out);
            new SyntaxRequest(gold, tuning, result.GetValue(style)!, result.GetValue(output)!)
                .Run(options, silver, result.GetValue(textWeight));
        });
        return command;
    }

    /// <summary>The option for text to train on that nobody has annotated.</summary>
    public static Option<FileInfo[]> TextOption() => new("--text")
    {
        Description = "Files of unannotated text or JSON lines for self-training.",
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>The option for the default style.</summary>
    public static Option<string> StyleOption() => new("--style")
    {
        Description = "Treebank whose annotation style is the default, named as in the file names of UD.",
        DefaultValueFactory = _ => "sequoia",
    };

    /// <summary>The option for a treebank to report on.</summary>
    public static Option<FileInfo?> TuneOption() => new("--tune")
    {
        Description = "CoNLL-U file to report on while training; it is not trained on.",
    };
}
