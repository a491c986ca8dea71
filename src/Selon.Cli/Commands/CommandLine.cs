using System.CommandLine;
using System.CommandLine.Help;
using Selon.Cli.Running;

namespace Selon.Cli.Commands;

/// <summary>The whole command line: its commands in one place, its help, its errors.</summary>
internal static class CommandLine
{
    private static readonly Dictionary<string, IReadOnlyList<(string Line, string Meaning)>> s_examples = new(StringComparer.Ordinal)
    {
        ["read"] = ReadCommand.Examples,
        ["parse"] = ParseCommand.Examples,
    };

    /// <summary>The program with its commands.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand("Selon reads the news and finds who says what.") { ReadCommand.Create(), ParseCommand.Create() };
        foreach (var option in root.Options.OfType<HelpOption>())
            option.Action = new HelpWithExamples((HelpAction)option.Action!, s_examples);
        return root;
    }

    /// <summary>Runs a command line and gives the exit code.</summary>
    public static int Run(string[] arguments)
    {
        var parsed = Create().Parse(arguments.Length == 0 ? ["--help"] : arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                Console.Error.WriteLine("selon: " + error.Message);
            var command = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
            Console.Error.WriteLine($"Try: selon {command}--help");
            return ExitCode.Usage;
        }
        var code = parsed.Invoke();
        return arguments.Length == 0 ? ExitCode.Usage : code;
    }

    /// <summary>Shows the help of a command that was given nothing to do.</summary>
    public static int ShowHelp(Command command)
    {
        Create().Parse([command.Name, "--help"]).Invoke();
        return ExitCode.Usage;
    }
}
