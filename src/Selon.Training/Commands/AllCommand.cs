using System.CommandLine;
using Selon.Syntax;
using Selon.Training.Networks;
using Selon.Training.Tokenization;
using Selon.Training.Treebanks;

namespace Selon.Training.Commands;

/// <summary><c>selon-train all</c>: all models of the language engine in one go.</summary>
internal static class AllCommand
{
    private const int TeacherEpochs = 28;

    public static Command Create()
    {
        var written = new Argument<FileInfo[]>("treebanks") { Description = "CoNLL-U files of written language.", Arity = ArgumentArity.OneOrMore };
        var spoken = TokenizerCommand.SpokenOption();
        var text = SyntaxCommand.TextOption();
        var style = SyntaxCommand.StyleOption();
        var tune = SyntaxCommand.TuneOption();
        var output = new Option<DirectoryInfo>("--output", "-o") { Description = "Folder of the models.", Required = true };
        var command = new Command("all", "Train the tokenizer, then tagger, lemmatizer and parser; with --text a first parser reads the text and a second one learns from it too.")
        {
            written, spoken, text, style, tune, output,
        };
        command.SetAction(result =>
        {
            var folder = result.GetValue(output)!;
            var writtenFiles = result.GetValue(written)!;
            var spokenFiles = result.GetValue(spoken) ?? [];
            TokenizerCommand.Train(new TokenizerTrainer(), writtenFiles, spokenFiles, new FileInfo(Path.Combine(folder.FullName, "tokenizer.bin")));
            var gold = writtenFiles.Concat(spokenFiles).Select(f => Treebank.Read(f.FullName)).ToArray();
            var tuning = result.GetValue(tune) is { } file ? Treebank.Read(file.FullName) : null;
            var request = new SyntaxRequest(gold, tuning, result.GetValue(style)!, new FileInfo(Path.Combine(folder.FullName, "syntax.bin")));
            var texts = result.GetValue(text) ?? [];
            if (texts.Length == 0)
            {
                request.Run(new TrainingOptions(), null, 0);
                return;
            }
            request.Run(new TrainingOptions { Epochs = TeacherEpochs }, null, 0);
            var silver = SilverTreebank.Parse(Analyzer.Load(folder.FullName), request.Style, texts.Select(f => f.FullName), Console.Out);
            request.Run(new TrainingOptions(), silver, SyntaxCommand.TextWeight);
        });
        return command;
    }
}
