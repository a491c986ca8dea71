using System.CommandLine;
using Selon.Cli.Running.Adding;

namespace Selon.Cli.Commands.Dossiers;

/// <summary><c>selon add</c>: articles into a dossier.</summary>
internal static class AddCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var inputs = new InputArguments();
        var dossier = new DossierArguments();
        var format = new Option<string>("--format", "-f") { Description = "Form of the summary: text or json", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        var again = new Option<bool>("--again") { Description = "Analyse again what another version of the program, of the models or of the knowledge analysed" };
        var command = new Command("add", "Add articles to a dossier");
        inputs.AddInputsTo(command);
        dossier.AddTo(command);
        command.Add(format);
        command.Add(again);
        InputArguments.Check(format, value => value is "text" or "json", "is not one of text, json");
        command.SetAction(parsed =>
        {
            if (inputs.IsEmpty(parsed))
                return CommandLine.ShowHelp("add");
            var plan = new AddPlan
            {
                Dossier = dossier.Read(parsed),
                Inputs = inputs.InputsOf(parsed),
                Documents = inputs.OptionsOf(parsed),
                Jobs = parsed.GetValue(inputs.Jobs),
                AnalyzesAgain = parsed.GetValue(again),
                IsJson = parsed.GetValue(format) == "json",
            };
            return AddRunner.Run(plan, Console.Out, Console.Error);
        });
        return command;
    }

    /// <summary>What the help shows.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("selon add news/ --dossier karabakh.selon", "a folder, into a dossier"),
        ("selon add news.jsonl", "JSON lines, into dossier.selon; call it again after an interruption"),
        ("selon add news/ --again", "analyse again with this version"),
    ];
}
