using System.CommandLine;
using Selon.Cli.Output;
using Selon.Cli.Rendering;

namespace Selon.Cli.Commands;

/// <summary>The options that say how results for people look.</summary>
internal sealed class AppearanceArguments
{
    public Option<string> Color { get; } = new("--color")
    {
        Description = "Use colour: auto, always or never",
        HelpName = "WHEN",
        DefaultValueFactory = _ => "auto",
    };

    public Option<string> Language { get; } = new("--language", "-l")
    {
        Description = "Language of the labels: fr or en; else that of the locale",
        HelpName = "LANGUAGE",
    };

    /// <summary>Adds them to a command, with their checks.</summary>
    public void AddTo(Command command)
    {
        command.Add(Color);
        command.Add(Language);
        InputArguments.Check(Color, value => value is "auto" or "always" or "never", "is not one of auto, always, never");
        InputArguments.Check(Language, value => value is "fr" or "en", "is not one of fr, en");
    }

    /// <summary>Reads the values.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="isTerminal">The output is a terminal.</param>
    /// <param name="explains">Whether evidence is shown.</param>
    public Appearance Read(ParseResult parsed, bool isTerminal, bool explains = false)
    {
        var labels = Labels.For(parsed.GetValue(Language) ?? Labels.FromEnvironment(Environment.GetEnvironmentVariable));
        return new Appearance(labels, Terminal.Width(isTerminal), Terminal.HasColor(parsed.GetValue(Color)!, isTerminal), explains);
    }
}
