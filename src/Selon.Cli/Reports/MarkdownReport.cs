using System.Buffers;
using System.Text;

namespace Selon.Cli.Reports;

/// <summary>A report in Markdown (CommonMark).</summary>
internal static class MarkdownReport
{
    private static readonly SearchValues<char> s_special = SearchValues.Create("\\`*_[]<>#|~");

    /// <summary>Writes the blocks.</summary>
    public static string Write(IEnumerable<ReportBlock> blocks)
    {
        var text = new StringBuilder();
        BlockKind? before = null;
        foreach (var block in blocks)
        {
            var isList = block.Kind is BlockKind.Item or BlockKind.SubItem or BlockKind.Reference;
            var wasList = before is BlockKind.Item or BlockKind.SubItem or BlockKind.Reference;
            if (before is not null && (!isList || !wasList))
                text.Append('\n');
            text.Append(block.Kind switch
            {
                BlockKind.Title => "# ",
                BlockKind.Heading => "## ",
                BlockKind.Item or BlockKind.Reference => "- ",
                BlockKind.SubItem => "  - ",
                _ => "",
            });
            foreach (var run in block.Runs)
                Append(text, run);
            text.Append('\n');
            before = block.Kind;
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, ReportRun run)
    {
        var words = Escaped(run.Text);
        _ = run.Kind switch
        {
            RunKind.Reference or RunKind.Number => text.Append(run.Text),
            RunKind.Strong => text.Append("**").Append(words).Append("**"),
            RunKind.Status => text.Append('*').Append(words).Append('*'),
            _ => text.Append(words),
        };
    }

    private static string Escaped(string words)
    {
        if (words.AsSpan().IndexOfAny(s_special) < 0 && !words.Contains('\n'))
            return words;
        var escaped = new StringBuilder(words.Length + 8);
        foreach (var unit in words)
        {
            if (s_special.Contains(unit))
                escaped.Append('\\');
            escaped.Append(unit is '\n' or '\r' ? ' ' : unit);
        }
        return escaped.ToString();
    }
}
