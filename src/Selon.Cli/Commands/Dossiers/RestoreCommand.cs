using System.CommandLine;
using Selon.Cli.Running;
using Selon.Store;
using Selon.Store.Care;

namespace Selon.Cli.Commands.Dossiers;

/// <summary><c>selon restore</c>: a backup in the place of a dossier.</summary>
internal static class RestoreCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var dossier = new DossierArguments();
        var file = new Argument<string>("BACKUP") { Description = "A file that 'selon backup' wrote" };
        var verify = new Option<bool>("--verify") { Description = "Check all of the backup first, as 'selon doctor' does, not the file alone" };
        var command = new Command("restore", "Take a backup back; the dossier that was there is kept beside it") { file };
        dossier.AddTo(command);
        command.Add(verify);
        command.SetAction(parsed => Run(parsed.GetValue(file)!, dossier.Read(parsed), parsed.GetValue(verify), Console.Out, Console.Error));
        return command;
    }

    /// <summary>What the help shows.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("selon restore karabakh.selon.2026-11-24-101500.backup --dossier karabakh.selon --verify", "checked, then put in place"),
    ];

    private static int Run(string backup, string dossier, bool verifies, TextWriter output, TextWriter error)
    {
        try
        {
            var former = DossierRestore.Restore(backup, dossier, verifies, check => error.WriteLine($"selon: {check.Name}: {(check.IsRight ? "right" : "wrong")}"));
            output.WriteLine(dossier);
            if (former is not null)
                error.WriteLine($"selon: what was there is kept as {former}");
            return ExitCode.Success;
        }
        catch (DossierException e)
        {
            error.WriteLine($"selon: {e.Message}");
            return ExitCode.Failure;
        }
    }
}
