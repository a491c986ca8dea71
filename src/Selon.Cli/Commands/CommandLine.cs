using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Selon.Cli.Commands.Dossiers;
using Selon.Cli.Running;

namespace Selon.Cli.Commands;

/// <summary>The whole command line: its commands in one place, its help, its errors.</summary>
internal static class CommandLine
{
    private static readonly Dictionary<string, IReadOnlyList<(string Line, string Meaning)>> s_examples = new(StringComparer.Ordinal)
    {
        ["read"] = ReadCommand.Examples,
        ["parse"] = ParseCommand.Examples,
        ["add"] = AddCommand.Examples,
        ["claims"] = ClaimsCommand.Examples,
        ["claim"] = ClaimCommand.Examples,
        ["origins"] = OriginsCommand.Examples,
        ["statements"] = StatementsCommand.Examples,
        ["events"] = EventsCommand.Examples,
        ["actor"] = ActorCommand.Examples,
        ["timeline"] = TimelineCommand.Examples,
        ["search"] = SearchCommand.Examples,
        ["report"] = ReportCommand.Examples,
        ["export"] = ExportCommand.Examples,
        ["correct"] = CorrectCommand.Examples,
        ["undo"] = UndoCommand.Examples,
        ["corrections"] = CorrectionsCommand.Examples,
        ["doctor"] = DoctorCommand.Examples,
        ["backup"] = BackupCommand.Examples,
        ["restore"] = RestoreCommand.Examples,
        ["knowledge"] = KnowledgeCommand.Examples,
        ["knowledge show"] = KnowledgeShowCommand.Examples,
        ["knowledge compile"] = KnowledgeCompileCommand.Examples,
        ["knowledge import"] = KnowledgeImportCommand.Examples,
    };

    /// <summary>The program with its commands.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand("Selon reads the news and finds who says what.")
        {
            ReadCommand.Create(), ParseCommand.Create(), AddCommand.Create(),
            ClaimsCommand.Create(), ClaimCommand.Create(), OriginsCommand.Create(), StatementsCommand.Create(), EventsCommand.Create(),
            ActorCommand.Create(), TimelineCommand.Create(), SearchCommand.Create(),
            ReportCommand.Create(), ExportCommand.Create(),
            CorrectCommand.Create(), UndoCommand.Create(), CorrectionsCommand.Create(),
            DoctorCommand.Create(), BackupCommand.Create(), RestoreCommand.Create(),
            KnowledgeCommand.Create(),
        };
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
            Console.Error.WriteLine($"Try: {$"selon {PathOf(parsed.CommandResult)}".TrimEnd()} --help");
            return ExitCode.Usage;
        }
        var code = parsed.Invoke();
        return arguments.Length == 0 ? ExitCode.Usage : code;
    }

    /// <summary>The words that call a command: <c>knowledge show</c>; empty for the program itself.</summary>
    public static string PathOf(CommandResult result)
    {
        var names = new List<string>();
        for (var command = result; command.Command is not RootCommand; command = (CommandResult)command.Parent!)
            names.Insert(0, command.Command.Name);
        return string.Join(' ', names);
    }

    /// <summary>Shows the help of a command that was given nothing to do.</summary>
    /// <param name="path">The words that call it.</param>
    public static int ShowHelp(params string[] path)
    {
        Create().Parse([.. path, "--help"]).Invoke();
        return ExitCode.Usage;
    }
}
