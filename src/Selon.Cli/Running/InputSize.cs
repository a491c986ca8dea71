using Selon.Documents;
using Selon.Documents.Formats;

namespace Selon.Cli.Running;

/// <summary>How much there is to read, for the time that is left.</summary>
internal static class InputSize
{
    /// <summary>The bytes of all files; 0, for unknown, where standard input or something unreadable is among them.</summary>
    public static long Of(IReadOnlyList<string> inputs)
    {
        try
        {
            return inputs.Contains(DocumentReader.StandardInput) ? 0
                : inputs.SelectMany(i => Directory.Exists(i) ? FolderReader.Files(i) : [i]).Sum(f => new FileInfo(f).Length);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return 0;
        }
    }
}
