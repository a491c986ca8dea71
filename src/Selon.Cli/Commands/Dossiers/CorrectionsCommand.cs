using System.CommandLine;
using Selon.Cli.Formats.Dossiers;
using Selon.Cli.Rendering;
using Selon.Cli.Rendering.Dossiers;
using Selon.Cli.Running;
using Selon.Store;

namespace Selon.Cli.Commands.Dossiers;

/// <summary><c>selon corrections</c>: what people corrected, and what was undone.</summary>
internal static class CorrectionsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var arguments = new QueryArguments("text", "json");
        var command = new Command("corrections", "List what people corrected, and what was taken back; the last first");
        arguments.AddTo(command);
        command.SetAction(parsed => DossierRun.Run(arguments.File(parsed), DossierAccess.Read,
            store => Of(store, arguments.IsJson(parsed), arguments.Appearance(parsed))));
        return command;
    }

    /// <summary>What the help shows.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Examples { get; } = [("selon corrections", "with who, when and why")];

    /// <summary>All corrections.</summary>
    internal static Answer Of(IStore store, bool isJson, Appearance appearance)
    {
        var corrections = store.Corrections();
        if (isJson)
            return Answer.Array(corrections, CorrectionJson.Write);
        return corrections.Count == 0 ? Answer.Nothing(appearance.Labels["no-corrections"]) : Answer.Text(CorrectionLines.Of(corrections, new CorrectedThings(store, appearance.Labels).Of, appearance));
    }
}
