using System.CommandLine;
using Selon.Training.Conllu;
using Selon.Training.Tokenization;

namespace Selon.Training.Commands;

/// <summary><c>selon-train tokenizer</c>: trains the tokenizer.</summary>
internal static class TokenizerCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("treebanks") { Description = "CoNLL-U files of written language to train on.", Arity = ArgumentArity.OneOrMore };
        var spoken = SpokenOption();
        var output = new Option<FileInfo>("--output", "-o") { Description = "Where to write the model.", Required = true };
        var language = new Option<string>("--language") { Description = "ISO 639-1 code of the language; its word lists must exist.", DefaultValueFactory = _ => "fr" };
        var seed = new Option<int>("--seed") { Description = "Seed of everything random.", DefaultValueFactory = _ => 1 };
        var command = new Command("tokenizer", "Train the tokenizer; the same data and seed give the same file.") { files, spoken, output, language, seed };
        command.SetAction(result => Train(
            new TokenizerTrainer(result.GetValue(language)!, result.GetValue(seed)),
            result.GetValue(files)!, result.GetValue(spoken) ?? [], result.GetValue(output)!));
        return command;
    }

    /// <summary>The option for treebanks whose sentences do not end as written ones do.</summary>
    public static Option<FileInfo[]> SpokenOption() => new("--spoken")
    {
        Description = "CoNLL-U files of spoken language: they teach contractions and words, not the ends of sentences.",
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>Trains and writes.</summary>
    public static void Train(TokenizerTrainer trainer, FileInfo[] written, FileInfo[] spoken, FileInfo output)
    {
        foreach (var file in written)
            trainer.AddWritten(ConlluReader.ReadFile(file.FullName));
        foreach (var file in spoken)
            trainer.AddSpoken(ConlluReader.ReadFile(file.FullName));
        output.Directory?.Create();
        using (var stream = output.Create())
            trainer.Train(stream);
        output.Refresh();
        Console.WriteLine($"Wrote {output} ({output.Length / 1e6:F1} MB).");
    }
}
