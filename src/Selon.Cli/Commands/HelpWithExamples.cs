using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Selon.Cli.Commands;

/// <summary>The help of a command and, after it, examples.</summary>
/// <param name="help">Writes the help.</param>
/// <param name="examples">The examples of each command, by the words that call it; the first of each are those of the program.</param>
internal sealed class HelpWithExamples(
    HelpAction help, IReadOnlyDictionary<string, IReadOnlyList<(string Line, string Meaning)>> examples) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool Terminating => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        help.MaxWidth = Output.Terminal.Width(!Console.IsOutputRedirected);
        help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var shown = examples.TryGetValue(CommandLine.PathOf(parseResult.CommandResult), out var own)
            ? own : [.. examples.Where(e => !e.Key.Contains(' ')).Select(e => e.Value[0])];
        var width = shown.Max(e => e.Line.Length);
        output.WriteLine("Examples:");
        foreach (var (line, meaning) in shown)
            output.WriteLine($"  {line.PadRight(width)}  {meaning}");
        return 0;
    }
}
