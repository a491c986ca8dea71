using System.CommandLine;
using Selon.Cli.Formats;
using Selon.Cli.Rendering;
using Selon.Cli.Rendering.Claims;
using Selon.Cli.Running;
using Selon.Store;

namespace Selon.Cli.Commands.Dossiers;

/// <summary><c>selon origins</c>: which documents go back to one origin.</summary>
internal static class OriginsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var arguments = new QueryArguments("text", "json");
        var command = new Command("origins", "List the documents that go back to one origin: reprints, rewritten dispatches, one agency");
        arguments.AddWithFiltersTo(command);
        command.SetAction(parsed => DossierRun.Run(arguments.File(parsed), DossierAccess.Read,
            store => Of(store, arguments.Listing(parsed), arguments.IsJson(parsed), arguments.Appearance(parsed))));
        return command;
    }

    /// <summary>What the help shows.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("selon origins", "what was reprinted where, and which came first"),
        ("selon origins --outlet Zonebourse", "those in which an outlet takes part"),
    ];

    /// <summary>The origins that are asked for.</summary>
    internal static Answer Of(IStore store, Listing listing, bool isJson, Appearance appearance)
    {
        var found = listing.Cut(store.Origins(listing.Filter));
        if (found.Shown.Count == 0 && !isJson)
            return Answer.Nothing(appearance.Labels["no-origins"]);
        var documents = store.Heads(found.Shown.SelectMany(o => o.Documents).Distinct(StringComparer.Ordinal));
        return isJson
            ? Answer.Array(found.Shown, (json, origin) => ClaimJson.Write(json, origin, documents))
            : Answer.Text(found.Text(appearance, lines => new OriginList(documents, appearance).Write(found.Shown, lines)));
    }
}
