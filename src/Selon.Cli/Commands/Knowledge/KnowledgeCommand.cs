using System.CommandLine;

namespace Selon.Cli.Commands;

/// <summary><c>selon knowledge</c>: looks the base of knowledge up, compiles it, adds to it.</summary>
internal static class KnowledgeCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("knowledge", "Look up, check and extend what Selon knows of people, offices and places")
        {
            KnowledgeShowCommand.Create(), KnowledgeCompileCommand.Create(), KnowledgeImportCommand.Create(),
        };
        command.SetAction(_ => CommandLine.ShowHelp(command.Name));
        return command;
    }

    /// <summary>What the help shows.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        KnowledgeShowCommand.Examples[0], KnowledgeCompileCommand.Examples[0], KnowledgeImportCommand.Examples[0],
    ];
}
