using System.CommandLine;
using Selon.Training.Claims;

namespace Selon.Training.Commands;

/// <summary><c>selon-train claims</c>: what counts for two mentions being of one claim.</summary>
internal static class ClaimsCommand
{
    public static Command Create()
    {
        var folders = new Argument<DirectoryInfo[]>("happenings") { Description = "Folders with articles.jsonl and gold.json.", Arity = ArgumentArity.OneOrMore };
        var models = new Option<DirectoryInfo>("--models") { Description = "Folder of the models of tokenizer and parser.", DefaultValueFactory = _ => new DirectoryInfo("models/fr") };
        var knowledge = new Option<DirectoryInfo>("--knowledge") { Description = "Folder of the files of knowledge.", DefaultValueFactory = _ => new DirectoryInfo("knowledge") };
        var output = new Option<FileInfo>("--output", "-o") { Description = "The file to write.", DefaultValueFactory = _ => new FileInfo("src/Selon.Claims/Lexicons/fr/same-claim.tsv") };
        var penalty = new Option<double>("--penalty") { Description = "Strength of the prior.", DefaultValueFactory = _ => SameClaimTrainer.DefaultPenalty };
        var shift = new Option<double>("--shift") { Description = "Added to the bias.", DefaultValueFactory = _ => SameClaimTrainer.DefaultShift };
        var command = new Command("claims", "Learn from marked happenings what speaks for two mentions saying the same. The same folders give the same file.")
        {
            folders, models, knowledge, output, penalty, shift,
        };
        command.SetAction(result =>
        {
            var reading = new GoldReading(result.GetValue(models)!.FullName, result.GetValue(knowledge)!.FullName);
            var examples = new List<PairExample>();
            foreach (var folder in result.GetValue(folders)!)
            {
                var gold = GoldClaims.Read(folder.FullName);
                examples.AddRange(SameClaimTrainer.Examples(gold, reading.Read(gold)));
            }
            using (var writer = new StreamWriter(result.GetValue(output)!.FullName))
                SameClaimTrainer.Write(SameClaimTrainer.Train(examples, result.GetValue(penalty), result.GetValue(shift)), writer);
            Console.WriteLine($"{examples.Count} pairs, {examples.Count(e => e.IsPositive)} of them of one claim");
        });
        return command;
    }
}
