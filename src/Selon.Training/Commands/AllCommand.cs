using System.CommandLine;
using Selon.Syntax;
using Selon.Training.Entities;
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
        var entities = new Option<FileInfo[]>("--entities") { Description = "Texts with annotated names, JSON lines: train the recogniser of names too.", AllowMultipleArgumentsPerToken = true };
        var knowledge = EntitiesCommand.KnowledgeOption();
        var output = new Option<DirectoryInfo>("--output", "-o") { Description = "Folder of the models.", Required = true };
        var command = new Command("all", "Train the tokenizer, then tagger, lemmatizer and parser; with --text a first parser reads the text and a second one learns from it too.")
        {
            written, spoken, text, style, tune, entities, knowledge, output,
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
            TrainSyntax(request, folder, result.GetValue(text) ?? []);
            if (result.GetValue(entities) is { Length: > 0 } named)
                new EntityModelMaker(folder.FullName, result.GetValue(knowledge)!.FullName, new EntityTrainingOptions(), Console.Out).Make(named, new FileInfo(Path.Combine(folder.FullName, "entities.bin")));
        });
        return command;
    }

    private static void TrainSyntax(SyntaxRequest request, DirectoryInfo folder, FileInfo[] texts)
    {
        if (texts.Length == 0)
        {
            request.Run(new TrainingOptions(), null, 0);
            return;
        }
        request.Run(new TrainingOptions { Epochs = TeacherEpochs }, null, 0);
        var silver = SilverTreebank.Parse(Analyzer.Load(folder.FullName), request.Style, texts.Select(f => f.FullName), Console.Out);
        request.Run(new TrainingOptions(), silver, SyntaxCommand.TextWeight);
    }
}
