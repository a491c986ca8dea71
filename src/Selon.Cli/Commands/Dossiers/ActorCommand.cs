using System.CommandLine;
using Selon.Cli.Formats.Dossiers;
using Selon.Cli.Rendering;
using Selon.Cli.Rendering.Dossiers;
using Selon.Cli.Running;
using Selon.Store;
using Selon.Store.Actors;

namespace Selon.Cli.Commands.Dossiers;

/// <summary><c>selon actor</c>: what an actor says, denies, is said to do and is accused of.</summary>
internal static class ActorCommand
{
    private const int MostShown = 10;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var arguments = new QueryArguments("text", "json");
        var name = new Argument<string[]>("NAME") { Description = "The name or the id of an actor", Arity = ArgumentArity.OneOrMore };
        var command = new Command("actor", "Show what an actor says, denies, is said to do and is accused of") { name };
        arguments.AddWithFiltersTo(command, without: arguments.Actor);
        // Without this a misspelt option would be taken for a word.
        name.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.StartsWith("--", StringComparison.Ordinal)))
                result.AddError($"{token.Value} is no option of actor");
        });
        command.SetAction(parsed => DossierRun.Run(arguments.File(parsed), DossierAccess.Read, store => Of(store,
            string.Join(' ', parsed.GetValue(name)!), new Listing(arguments.Filter(parsed, arguments.IsJson(parsed) ? null : MostShown)), arguments.IsJson(parsed), arguments.Appearance(parsed))));
        return command;
    }

    /// <summary>What the help shows.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("selon actor \"Sergueï Lavrov\"", "all that he says, denies, is said to do and accused of"),
        ("selon actor Turquie --since 2020-10", "a state with its government, army and police"),
    ];

    /// <summary>The actor that is asked for.</summary>
    internal static Answer Of(IStore store, string name, Listing listing, bool isJson, Appearance appearance)
    {
        var names = new StoredNames(store, appearance.Labels);
        var choice = Choice.Of(name, store.FindActors(name), a => a.Id, a => ActorWords.Of(a, appearance.Labels));
        if (choice.One is not { } actor)
            return choice.Refuse(appearance, "no-actor");
        var record = ActorRecord.Of(store, actor, listing.Filter);
        if (!isJson)
            return Answer.Text(new ActorCard(record, listing.Asked.Limit, names.Of, StoredCorrections.Of(store, appearance.Labels), appearance).ToString());
        var context = new ClaimContext(store, [.. record.Asserts, .. record.Denies, .. record.ClaimedByOthers]);
        return Answer.Json(json => ActorJson.Write(json, record, context.Documents, context.OriginOf));
    }
}
