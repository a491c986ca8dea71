using System.CommandLine;
using Selon.Cli.Output;
using Selon.Cli.Running;

namespace Selon.Cli.Commands.Dossiers;

/// <summary>The option that names the file to write.</summary>
internal static class FileArgument
{
    /// <summary>The option.</summary>
    public static Option<string> Output() => new("--output", "-o")
    {
        Description = "Write to this file, which appears when it is whole",
        HelpName = "FILE",
    };

    /// <summary>Writes to a file, or to standard output where none is named.</summary>
    /// <param name="file">The file; null for standard output.</param>
    /// <param name="write">Writes; false where there is nothing.</param>
    /// <param name="nothing">What is said then.</param>
    public static Answer Write(string? file, Func<Stream, bool> write, string nothing)
    {
        if (file is null)
        {
            var buffer = new MemoryStream();
            return write(buffer) ? new Answer(buffer.GetBuffer().AsMemory(0, (int)buffer.Length)) : Answer.Nothing(nothing);
        }
        try
        {
            using var output = OutputFile.Create(file);
            if (!write(output.Stream))
                return Answer.Nothing(nothing);
            output.Complete();
            return new Answer(default);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Answer.Nothing($"{file} cannot be written: {e.Message.TrimEnd('.')}. Name another file with --output");
        }
    }
}
