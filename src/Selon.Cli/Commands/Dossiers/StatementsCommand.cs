using System.CommandLine;
using Selon.Cli.Formats.Dossiers;
using Selon.Cli.Rendering;
using Selon.Cli.Rendering.Dossiers;
using Selon.Cli.Running;
using Selon.Store;

namespace Selon.Cli.Commands.Dossiers;

/// <summary><c>selon statements</c>: who says what in all documents of a dossier.</summary>
internal static class StatementsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var arguments = new QueryArguments("text", "json");
        var command = new Command("statements", "List who says what in a dossier, the last first");
        arguments.AddWithFiltersTo(command);
        command.SetAction(parsed => DossierRun.Run(arguments.File(parsed), DossierAccess.Read,
            store => Of(store, arguments.Listing(parsed), arguments.IsJson(parsed), arguments.Appearance(parsed))));
        return command;
    }

    /// <summary>What the help shows.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("selon statements --speaker \"Sergueï Lavrov\" --since 2020-09", "what he says since then"),
        ("selon statements --act deny --outlet Reuters", "the denials that Reuters printed"),
        ("selon statements --words \"frappe* hôpital\" --format json", "for programs"),
    ];

    /// <summary>The statements that are asked for.</summary>
    internal static Answer Of(IStore store, Listing listing, bool isJson, Appearance appearance)
    {
        var found = listing.Cut(store.Statements(listing.Filter));
        if (isJson)
            return Answer.Array(found.Shown, StatementJson.Write);
        return found.Shown.Count == 0 ? Answer.Nothing(appearance.Labels["no-statements"]) : Answer.Text(found.Text(appearance, lines =>
        {
            var entries = new StatementEntries(new StoredNames(store, appearance.Labels).Of, appearance, new DatedLines(appearance, lines), StoredCorrections.Of(store, appearance.Labels));
            foreach (var statement in found.Shown)
                entries.Write(statement);
        }));
    }
}
