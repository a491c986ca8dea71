using System.CommandLine;
using Selon.Store;

namespace Selon.Cli.Commands.Dossiers;

/// <summary>The option that all commands on a dossier share.</summary>
internal sealed class DossierArguments
{
    public Option<string> File { get; } = new("--dossier", "-D")
    {
        Description = $"The dossier; else that of the variable {Dossier.Variable}, else {Dossier.DefaultFile} here",
        HelpName = "FILE",
    };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(File);
        InputArguments.Check(File, value => value.Length > 0, "is no file");
    }

    /// <summary>The file that is meant.</summary>
    public string Read(ParseResult parsed) => Read(parsed.GetValue(File), Environment.GetEnvironmentVariable);

    /// <summary>The file that is meant, with any environment.</summary>
    internal static string Read(string? given, Func<string, string?> environment) =>
        given ?? (environment(Dossier.Variable) is { Length: > 0 } named ? named : Dossier.DefaultFile);
}
