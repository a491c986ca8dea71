using System.CommandLine;
using Selon.Cli.Formats.Dossiers;
using Selon.Cli.Rendering;
using Selon.Cli.Rendering.Dossiers;
using Selon.Cli.Running;
using Selon.Store;
using Selon.Store.Corrections;

namespace Selon.Cli.Commands.Dossiers;

/// <summary><c>selon correct</c>: what a person knows better than the program.</summary>
internal static class CorrectCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var arguments = new QueryArguments("text", "json");
        var kind = new Argument<string>("KIND") { Description = string.Join(", ", CorrectionWords.Names) };
        var id = new Argument<string>("ID") { Description = "What is corrected: the id of a claim, statement, event, document or actor, or its beginning; the name of an actor" };
        var value = new Argument<string[]>("VALUE") { Description = "The other claim or actor, the document, the mention, the status, the number, the letter, the words of a note", Arity = ArgumentArity.ZeroOrMore };
        var note = new Option<string>("--note") { Description = "Why", HelpName = "WORDS" };
        var by = new Option<string>("--by") { Description = "Who corrects; else the user of the system", HelpName = "NAME" };
        var command = new Command("correct", "Merge and split, reject, set a status, a grade or a letter, add a note; selon undo takes it back") { kind, id, value, note, by };
        arguments.AddTo(command);
        command.Validators.Add(result =>
        {
            // Without this a misspelt option would be taken for a word.
            foreach (var word in (result.GetValue(value) ?? []).Where(v => v.StartsWith("--", StringComparison.Ordinal)))
                result.AddError($"{word} is no option of correct");
            if (result.GetResult(kind) is { Tokens.Count: 1 } && CorrectionWords.Problem(result.GetValue(kind)!, result.GetValue(value) ?? []) is { } problem)
                result.AddError(problem);
        });
        command.SetAction(parsed => DossierRun.Run(arguments.File(parsed), DossierAccess.Write, store => Of(store,
            CorrectionWords.Request(parsed.GetValue(kind)!, parsed.GetValue(id)!, parsed.GetValue(value) ?? [], parsed.GetValue(note), Who(parsed.GetValue(by))),
            arguments.IsJson(parsed), arguments.Appearance(parsed))));
        return command;
    }

    /// <summary>What the help shows.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("selon correct set-status c3f9 retracted --note \"rectificatif du 3\"", "a status, and why"),
        ("selon correct merge-claims c3f9 c81a", "two claims are one"),
        ("selon correct merge-actors \"armée de l’air\" Q1234", "the first is the second"),
        ("selon correct split-actor \"San Marcos\" 70af9a8bda", "in this document it is another"),
        ("selon correct reject-statement s8rrggcj", "nobody said that"),
    ];

    /// <summary>Who corrects: as given, else the user of the system.</summary>
    internal static string Who(string? given) => string.IsNullOrWhiteSpace(given) ? Environment.UserName : given.Trim();

    /// <summary>Corrects and says what was done.</summary>
    internal static Answer Of(IStore store, CorrectionRequest request, bool isJson, Appearance appearance)
    {
        var correction = store.Correct(request);
        return isJson
            ? Answer.Json(json => CorrectionJson.Write(json, correction))
            : Answer.Text(CorrectionLines.Of([correction], new CorrectedThings(store, appearance.Labels).Of, appearance) + appearance.Labels.Format("corrected", correction.Number) + "\n");
    }
}
