using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Selon.Cli.Output;
using Selon.Cli.Running;
using Selon.Knowledge;

namespace Selon.Cli.Commands;

/// <summary><c>selon knowledge compile</c>: checks the files of facts and writes their compiled form.</summary>
internal static class KnowledgeCompileCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var from = new Option<string[]>("--from")
        {
            Description = "A folder of facts; several add to each other. Without it the folder \"knowledge\" of the program",
            HelpName = "FOLDER",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = $"Where to write; without it {KnowledgeFolder.CompiledName} beside the program",
            HelpName = "FILE",
        };
        var command = new Command("compile", "Check the files of facts and write their compiled form") { from, output };
        command.SetAction(parsed =>
        {
            var folders = parsed.GetValue(from)!;
            if (folders.Length == 0)
                folders = KnowledgeFolder.Shipped(AppContext.BaseDirectory) is { } shipped ? [shipped] : [];
            return Run(folders, parsed.GetValue(output) ?? Path.Combine(AppContext.BaseDirectory, KnowledgeFolder.CompiledName), Console.Out, Console.Error);
        });
        return command;
    }

    /// <summary>What the help shows.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("selon knowledge compile", "check the facts of the program, compile them"),
        ("selon knowledge compile --from knowledge --from mine -o both.bin", "your own facts beside them"),
    ];

    /// <summary>Compiles and gives the exit code; nothing is written where anything is wrong.</summary>
    internal static int Run(IReadOnlyList<string> folders, string file, TextWriter output, TextWriter error)
    {
        if (folders.Count == 0)
        {
            error.WriteLine("selon: no folder \"knowledge\" beside the program or above it; name one with --from.");
            return ExitCode.Failure;
        }
        try
        {
            var watch = Stopwatch.StartNew();
            var knowledge = KnowledgeBase.Compile(folders, out var problems);
            foreach (var problem in problems)
                error.WriteLine(KnowledgeLoader.Place(folders, problem));
            if (problems.Count > 0)
            {
                error.WriteLine($"selon: {problems.Count} problem(s) in the facts; nothing was written.");
                return ExitCode.Failure;
            }
            using var bytes = new MemoryStream();
            knowledge.Save(bytes);
            using var target = OutputFile.Create(file);
            bytes.WriteTo(target.Stream);
            target.Complete();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{file}: {knowledge.Count:N0} entities, {knowledge.RoleCount:N0} roles, {bytes.Length / 1e6:0.0} MB, {watch.ElapsedMilliseconds} ms"));
            return ExitCode.Success;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"selon: {e.Message.TrimEnd('.')}. Check the folders, the file and their rights.");
            return ExitCode.Failure;
        }
    }
}
