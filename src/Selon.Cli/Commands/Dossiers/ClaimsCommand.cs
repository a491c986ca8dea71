using System.CommandLine;
using Selon.Cli.Formats;
using Selon.Cli.Rendering;
using Selon.Cli.Rendering.Claims;
using Selon.Cli.Running;
using Selon.Store;

namespace Selon.Cli.Commands.Dossiers;

/// <summary><c>selon claims</c>: what is said to be so, with who asserts and who denies it.</summary>
internal static class ClaimsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var arguments = new QueryArguments("text", "json");
        var command = new Command("claims", "List what is claimed, by whom, and who denies it; the last spoken of first");
        arguments.AddWithFiltersTo(command);
        command.SetAction(parsed => DossierRun.Run(arguments.File(parsed), DossierAccess.Read,
            store => Of(store, arguments.Listing(parsed), arguments.IsJson(parsed), arguments.Appearance(parsed))));
        return command;
    }

    /// <summary>What the help shows.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("selon claims --status contested", "what one side asserts and another denies"),
        ("selon claims --actor Turquie --since 2020-10", "of one actor, spoken of since then"),
        ("selon claims --format json", "for programs"),
    ];

    /// <summary>The claims that are asked for.</summary>
    internal static Answer Of(IStore store, Listing listing, bool isJson, Appearance appearance)
    {
        var found = listing.Cut(store.Claims(listing.Filter));
        if (found.Shown.Count == 0 && !isJson)
            return Answer.Nothing(appearance.Labels["no-claims"]);
        var context = new ClaimContext(store, found.Shown);
        return isJson
            ? Answer.Array(found.Shown, (json, claim) => ClaimJson.Write(json, claim, context.Documents, context.OriginOf))
            : Answer.Text(found.Text(appearance, lines => lines.Append(new ClaimList(found.Shown, context.Documents, appearance).ToString())));
    }
}
