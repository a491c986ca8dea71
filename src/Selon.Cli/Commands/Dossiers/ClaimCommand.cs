using System.CommandLine;
using Selon.Cli.Formats;
using Selon.Cli.Rendering;
using Selon.Cli.Rendering.Claims;
using Selon.Cli.Rendering.Dossiers;
using Selon.Cli.Running;
using Selon.Store;

namespace Selon.Cli.Commands.Dossiers;

/// <summary><c>selon claim</c>: all that is known of one claim.</summary>
internal static class ClaimCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var arguments = new QueryArguments("text", "json");
        var id = new Argument<string>("ID") { Description = "The id of a claim, as selon claims shows it, or of one of its mentions, or its beginning" };
        var command = new Command("claim", "Show who asserts a claim, who denies it, in which words, from which origins, since when") { id };
        arguments.AddTo(command);
        command.SetAction(parsed => DossierRun.Run(arguments.File(parsed), DossierAccess.Read,
            store => Of(store, parsed.GetValue(id)!, arguments.IsJson(parsed), arguments.Appearance(parsed))));
        return command;
    }

    /// <summary>What the help shows.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("selon claim c3f9", "the claim whose id begins so"),
        ("selon claim c3f9 --format json", "for programs"),
    ];

    /// <summary>The claim that is asked for.</summary>
    internal static Answer Of(IStore store, string id, bool isJson, Appearance appearance)
    {
        var choice = Choice.Of(id, store.FindClaims(id), c => c.Id, c => $"{appearance.Labels[ClaimStyles.Key(c.Status)]}  {PrintableText.Of(c.Text)}");
        if (choice.One is not { } claim)
            return choice.Refuse(appearance, "no-claim");
        var context = new ClaimContext(store, [claim]);
        var origins = context.Origins;
        return isJson
            ? Answer.Json(json => ClaimJson.Write(json, claim, context.Documents, context.OriginOf))
            : Answer.Text(new ClaimCard(claim, context.LinkedTo(claim), origins, context.Documents, StoredCorrections.Of(store, appearance.Labels), appearance).ToString());
    }
}
