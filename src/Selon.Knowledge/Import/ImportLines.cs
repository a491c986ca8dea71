using System.Text;
using Selon.Documents.Formats;

namespace Selon.Knowledge.Import;

/// <summary>Reads the lines of large files, tells how far it is, and keeps count of the bad ones.</summary>
internal sealed class ImportLines(Action<long, int>? progress, CancellationToken cancellation)
{
    private const int LinesPerReport = 4096;
    // Alternative names of a place fill some ten kilobytes.
    private const int LongestLine = 256 * 1024;
    private const int ShownProblems = 5;

    /// <summary>How many lines could not be read.</summary>
    public int BadLines { get; private set; }

    /// <summary>The first of them.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>The lines with their numbers, from 1; comments and empty lines are passed over, too long ones are bad.</summary>
    /// <param name="file">The file.</param>
    /// <param name="again">It was read before, so its bad lines are counted.</param>
    public IEnumerable<(string Text, int Number)> Read(string file, bool again = false)
    {
        using var stream = File.OpenRead(file);
        var lines = new ByteLines(stream, LongestLine);
        var (count, bytes) = (0, 0L);
        while (lines.MoveNext())
        {
            bytes += lines.CurrentBytes;
            if (++count == LinesPerReport)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Invoke(bytes, count);
                (count, bytes) = (0, 0);
            }
            if (lines.IsTooLong && !again)
                Report(file, (int)lines.Number, "the line is too long");
            if (Encoding.UTF8.GetString(lines.Current.Span).TrimEnd('\r') is { Length: > 0 } line && line[0] != '#')
                yield return (line, (int)lines.Number);
        }
        progress?.Invoke(bytes, count);
    }

    /// <summary>Counts a bad line.</summary>
    public void Report(string file, int line, string problem)
    {
        BadLines++;
        if (Problems.Count < ShownProblems)
            Problems.Add($"{file}:{line}: {problem}");
    }
}
