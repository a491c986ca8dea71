using System.CommandLine;
using Selon.Cli.Formats.Dossiers;
using Selon.Cli.Rendering;
using Selon.Cli.Rendering.Dossiers;
using Selon.Cli.Running;
using Selon.Store;

namespace Selon.Cli.Commands.Dossiers;

/// <summary><c>selon timeline</c>: what happened according to whom, and what became of what was claimed.</summary>
internal static class TimelineCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var arguments = new QueryArguments("text", "json");
        var command = new Command("timeline", "Show what happened, according to whom, and when claims were contested; the first day first");
        var statements = new Option<bool>("--statements") { Description = "Also what was said" };
        command.Add(statements);
        arguments.AddWithFiltersTo(command);
        command.SetAction(parsed => DossierRun.Run(arguments.File(parsed), DossierAccess.Read,
            store => Of(store, arguments.Listing(parsed), parsed.GetValue(statements), arguments.IsJson(parsed), arguments.Appearance(parsed))));
        return command;
    }

    /// <summary>What the help shows.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("selon timeline --place Goris --since 2020-09-27 --until 2020-10", "what happened there, day by day"),
        ("selon timeline --status contested", "when what became contested, and through whom"),
    ];

    /// <summary>The entries that are asked for.</summary>
    internal static Answer Of(IStore store, Listing listing, bool withStatements, bool isJson, Appearance appearance)
    {
        var found = listing.Cut(store.Timeline(listing.Filter, withStatements));
        if (isJson)
            return Answer.Array(found.Shown, TimelineJson.Write);
        if (found.Shown.Count == 0)
            return Answer.Nothing(appearance.Labels["no-timeline"]);
        var documents = store.Heads(found.Shown.Select(e => e.Because?.Document).OfType<string>().Distinct(StringComparer.Ordinal));
        return Answer.Text(found.Text(appearance, lines =>
        {
            var timeline = new TimelineLines(documents, new StoredNames(store, appearance.Labels).Of, appearance, lines, StoredCorrections.Of(store, appearance.Labels));
            foreach (var entry in found.Shown)
                timeline.Write(entry);
        }));
    }
}
