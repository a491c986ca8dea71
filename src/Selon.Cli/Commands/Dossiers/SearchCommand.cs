using System.CommandLine;
using Selon.Cli.Formats.Dossiers;
using Selon.Cli.Rendering;
using Selon.Cli.Rendering.Dossiers;
using Selon.Cli.Running;
using Selon.Store;

namespace Selon.Cli.Commands.Dossiers;

/// <summary><c>selon search</c>: the documents of a dossier that hold words.</summary>
internal static class SearchCommand
{
    private const int MostShown = 20;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var arguments = new QueryArguments("text", "json");
        var words = new Argument<string[]>("WORDS")
        {
            Description = "Words that all occur, accents and case aside; \"side by side\", -without, begin*",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("search", "Search the documents of a dossier") { words };
        arguments.AddWithFiltersTo(command, without: arguments.Words);
        // Without this a misspelt option would be taken for a word.
        words.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.StartsWith("--", StringComparison.Ordinal)))
                result.AddError($"{token.Value} is no option of search");
        });
        command.SetAction(parsed =>
        {
            var filter = arguments.Filter(parsed, MostShown) with { Words = string.Join(' ', parsed.GetValue(words)!) };
            return DossierRun.Run(arguments.File(parsed), DossierAccess.Read, store => Of(store, filter, arguments.IsJson(parsed), arguments.Appearance(parsed)));
        });
        return command;
    }

    /// <summary>What the help shows.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("selon search cessez-le-feu Goris", "articles that hold both, the best first"),
        ("selon search '\"couloir de Latchine\" -pétrole' --since 2020-10", "side by side, and without a word"),
        ("selon search mercenaire* --actor Turquie --outlet Reuters", "with filters"),
    ];

    /// <summary>The documents that are asked for.</summary>
    internal static Answer Of(IStore store, DossierFilter filter, bool isJson, Appearance appearance)
    {
        var result = store.Search(filter with { Limit = filter.Limit ?? int.MaxValue });
        if (isJson)
            return Answer.Array(result.Hits, SearchJson.Write);
        return result.Hits.Count == 0
            ? Answer.Nothing(appearance.Labels.Format("no-documents", PrintableText.Of(filter.Words)))
            : Answer.Text(new SearchHits(result, appearance, StoredCorrections.Of(store, appearance.Labels)).ToString());
    }
}
