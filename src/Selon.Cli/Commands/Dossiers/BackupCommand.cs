using System.CommandLine;
using System.Globalization;
using Selon.Cli.Running;
using Selon.Store;

namespace Selon.Cli.Commands.Dossiers;

/// <summary><c>selon backup</c>: a copy of a dossier.</summary>
internal static class BackupCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var dossier = new DossierArguments();
        var file = new Argument<string?>("BACKUP") { Description = "The file to write; else one beside the dossier with the time in its name", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("backup", "Copy a dossier, also while it is written") { file };
        dossier.AddTo(command);
        command.SetAction(parsed =>
        {
            var from = dossier.Read(parsed);
            var to = parsed.GetValue(file) ?? string.Create(CultureInfo.InvariantCulture, $"{from}.{DateTime.Now:yyyy-MM-dd-HHmmss}.backup");
            return DossierRun.Run(from, DossierAccess.Read, store =>
            {
                store.Backup(to);
                return Answer.Text(to + "\n");
            });
        });
        return command;
    }

    /// <summary>What the help shows.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("selon backup --dossier karabakh.selon", "a copy beside it; its name is printed"),
        ("selon backup /mnt/usb/karabakh.selon", "a copy elsewhere"),
    ];
}
