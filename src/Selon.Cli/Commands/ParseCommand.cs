using System.CommandLine;
using Selon.Cli.Running;

namespace Selon.Cli.Commands;

/// <summary><c>selon parse</c>: the sentences, words and dependency trees of texts.</summary>
internal static class ParseCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var arguments = new InputArguments();
        var format = new Option<string>("--format", "-f")
        {
            Description = "conllu, or text for trees drawn for people",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "conllu",
        };
        var command = new Command("parse", "Show the words and the dependency trees of texts");
        arguments.AddTo(command, format);
        InputArguments.Check(format, value => value is "conllu" or "text", "is not one of conllu, text");
        command.SetAction(parsed =>
        {
            if (arguments.IsEmpty(parsed))
                return CommandLine.ShowHelp("parse");
            var plan = arguments.Plan(parsed, parsed.GetValue(format) == "text" ? "tree" : "conllu", explains: false);
            return Runner.Run(plan, () => EngineLoader.Load(withStatements: false));
        });
        return command;
    }

    /// <summary>What the help shows.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("selon parse article.txt", "CoNLL-U of Universal Dependencies"),
        ("echo \"Le maire a parlé.\" | selon parse --format text", "a tree drawn for people"),
    ];
}
