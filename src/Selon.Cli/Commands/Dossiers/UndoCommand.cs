using System.CommandLine;
using Selon.Cli.Formats.Dossiers;
using Selon.Cli.Rendering;
using Selon.Cli.Rendering.Dossiers;
using Selon.Cli.Running;
using Selon.Store;

namespace Selon.Cli.Commands.Dossiers;

/// <summary><c>selon undo</c>: takes a correction back.</summary>
internal static class UndoCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var arguments = new QueryArguments("text", "json");
        var number = new Argument<long?>("NUMBER") { Description = "The number of the correction, as selon corrections shows it; else the last that holds", Arity = ArgumentArity.ZeroOrOne };
        var by = new Option<string>("--by") { Description = "Who takes it back; else the user of the system", HelpName = "NAME" };
        var command = new Command("undo", "Take a correction back; what was there before is there again") { number, by };
        arguments.AddTo(command);
        command.SetAction(parsed => DossierRun.Run(arguments.File(parsed), DossierAccess.Write,
            store => Of(store, parsed.GetValue(number), CorrectCommand.Who(parsed.GetValue(by)), arguments.IsJson(parsed), arguments.Appearance(parsed))));
        return command;
    }

    /// <summary>What the help shows.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("selon undo", "the last correction"),
        ("selon undo 3", "the third"),
    ];

    /// <summary>Undoes and says what was undone.</summary>
    internal static Answer Of(IStore store, long? number, string who, bool isJson, Appearance appearance)
    {
        if ((number ?? store.Corrections().FirstOrDefault(c => c.UndoneAt is null)?.Number) is not { } wanted)
            return Answer.Nothing(appearance.Labels["nothing-to-undo"]);
        var correction = store.Undo(wanted, who);
        return isJson ? Answer.Json(json => CorrectionJson.Write(json, correction)) : Answer.Text(CorrectionLines.Of([correction], new CorrectedThings(store, appearance.Labels).Of, appearance));
    }
}
