using System.CommandLine;
using Selon.Cli.Running;

namespace Selon.Cli.Commands;

/// <summary><c>selon read</c>: who says what and who does what in articles.</summary>
internal static class ReadCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var arguments = new InputArguments();
        var format = new Option<string>("--format", "-f")
        {
            Description = "text for people, json or jsonl for programs, geojson for maps, plover for event data, conllu for the trees",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "text",
        };
        var explain = new Option<bool>("--explain", "-e") { Description = "Show the rule, the confidence and the evidence of each statement" };
        var command = new Command("read", "Find who says what, and who does what to whom, in articles");
        arguments.AddTo(command, format);
        command.Add(explain);
        InputArguments.Check(format, value => value is "text" or "json" or "jsonl" or "geojson" or "plover" or "conllu", "is not one of text, json, jsonl, geojson, plover, conllu");
        command.SetAction(parsed =>
        {
            if (arguments.IsEmpty(parsed))
                return CommandLine.ShowHelp("read");
            var plan = arguments.Plan(parsed, parsed.GetValue(format)!, parsed.GetValue(explain));
            return Runner.Run(plan, () => EngineLoader.Load(withStatements: plan.Format != "conllu"));
        });
        return command;
    }

    /// <summary>What the help shows.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("selon read article.txt", "the statements of an article"),
        ("selon read article.txt --explain", "and why each was found"),
        ("selon read news/ --format jsonl -o news.jsonl", "a folder, for programs"),
        ("selon read news/ --format geojson -o news.geojson", "the places, for a map"),
        ("selon read news/ --format plover -o events.jsonl", "the events, with the fields of POLECAT"),
        ("curl … | selon read - --date 2020-10", "standard input, with its date"),
    ];
}
