using System.CommandLine;
using Selon.Cli.Formats.Dossiers;
using Selon.Cli.Rendering;
using Selon.Cli.Rendering.Dossiers;
using Selon.Cli.Running;
using Selon.Store;

namespace Selon.Cli.Commands.Dossiers;

/// <summary><c>selon events</c>: who did what to whom, according to whom.</summary>
internal static class EventsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var arguments = new QueryArguments("text", "json");
        var command = new Command("events", "List who did what to whom, where, when and according to whom; the last first");
        arguments.AddWithFiltersTo(command);
        command.SetAction(parsed => DossierRun.Run(arguments.File(parsed), DossierAccess.Read,
            store => Of(store, arguments.Listing(parsed), arguments.IsJson(parsed), arguments.Appearance(parsed))));
        return command;
    }

    /// <summary>What the help shows.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("selon events --place Goris --since 2020-09", "what happened there since then"),
        ("selon events --actor Turquie --format json", "of one actor, for programs"),
    ];

    /// <summary>The events that are asked for.</summary>
    internal static Answer Of(IStore store, Listing listing, bool isJson, Appearance appearance)
    {
        var found = listing.Cut(store.Events(listing.Filter));
        if (isJson)
            return Answer.Array(found.Shown, EventJson.Write);
        return found.Shown.Count == 0 ? Answer.Nothing(appearance.Labels["no-events"]) : Answer.Text(found.Text(appearance, lines =>
        {
            var entries = new EventEntries(new StoredNames(store, appearance.Labels).Of, appearance, new DatedLines(appearance, lines), StoredCorrections.Of(store, appearance.Labels));
            foreach (var e in found.Shown)
                entries.Write(e);
        }));
    }
}
