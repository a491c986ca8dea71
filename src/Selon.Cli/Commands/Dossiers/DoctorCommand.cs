using System.CommandLine;
using Selon.Cli.Formats.Dossiers;
using Selon.Cli.Rendering.Dossiers;
using Selon.Cli.Running;
using Selon.Store;

namespace Selon.Cli.Commands.Dossiers;

/// <summary><c>selon doctor</c>: whether a dossier is as it should be.</summary>
internal static class DoctorCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var dossier = new DossierArguments();
        var format = new Option<string>("--format", "-f") { Description = "text or json", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        var command = new Command("doctor", "Check a dossier, and list what could not be read");
        dossier.AddTo(command);
        command.Add(format);
        InputArguments.Check(format, value => value is "text" or "json", "is not one of text, json");
        command.SetAction(parsed => DossierRun.Run(dossier.Read(parsed), DossierAccess.Read, store => Of(store, parsed.GetValue(format) == "json")));
        return command;
    }

    /// <summary>What the help shows.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("selon doctor", "the dossier of this folder"),
        ("selon doctor --dossier karabakh.selon --format json", "for programs"),
    ];

    private static Answer Of(IStore store, bool isJson)
    {
        var checks = store.Check().ToList();
        var failures = store.Failures();
        var code = checks.TrueForAll(c => c.IsRight) ? ExitCode.Success : ExitCode.Failure;
        return isJson ? Answer.Json(json => CheckJson.Write(json, store.Name, checks, failures, store.Statistics()), code)
            : Answer.Text(CheckReport.Of(store.Name, checks, failures, store.Statistics())) with { Code = code };
    }
}
