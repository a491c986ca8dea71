using System.CommandLine;
using Selon.Training.Entities;

namespace Selon.Training.Commands;

/// <summary><c>selon-train entities</c>: the recogniser of names.</summary>
internal static class EntitiesCommand
{
    public static Command Create()
    {
        var defaults = new EntityTrainingOptions();
        var files = new Argument<FileInfo[]>("texts") { Description = "Texts with annotated names, JSON lines.", Arity = ArgumentArity.OneOrMore };
        var models = new Option<DirectoryInfo>("--models") { Description = "Folder of the models of tokenizer and parser.", DefaultValueFactory = _ => new DirectoryInfo("models/fr") };
        var knowledge = KnowledgeOption();
        var tune = new Option<bool>("--tune") { Description = "Leave out a second fifth of the texts too, report on it, and write nothing." };
        var errors = new Option<FileInfo>("--errors") { Description = "With --tune: a file for the list of what is wrong at the end." };
        var epochs = new Option<int>("--epochs") { Description = "Passes over the texts.", DefaultValueFactory = _ => defaults.Epochs };
        var seed = new Option<int>("--seed") { Description = "Seed of everything random.", DefaultValueFactory = _ => defaults.Seed };
        var output = new Option<FileInfo>("--output", "-o") { Description = "The model to write.", DefaultValueFactory = _ => new FileInfo("models/fr/entities.bin") };
        var command = new Command("entities", "Train the recogniser of names. The same texts, options and seed give the same model.")
        {
            files, models, knowledge, tune, errors, epochs, seed, output,
        };
        command.SetAction(result =>
        {
            var options = defaults with { Epochs = result.GetValue(epochs), Seed = result.GetValue(seed) };
            var maker = new EntityModelMaker(result.GetValue(models)!.FullName, result.GetValue(knowledge)!.FullName, options, Console.Out);
            if (result.GetValue(tune))
                maker.Tune(result.GetValue(files)!, result.GetValue(errors)?.FullName);
            else
                maker.Make(result.GetValue(files)!, result.GetValue(output)!);
        });
        return command;
    }

    /// <summary>The option for the files of facts.</summary>
    public static Option<DirectoryInfo> KnowledgeOption() => new("--knowledge")
    {
        Description = "Folder of the files of knowledge, whose names the recogniser knows.",
        DefaultValueFactory = _ => new DirectoryInfo("knowledge"),
    };
}
