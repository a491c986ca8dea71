using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Selon.Cli.Reports;

/// <summary>A report as one page of HTML: no script, no other file, for the screen and for paper.</summary>
internal static class HtmlReport
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes the blocks.</summary>
    /// <param name="blocks">The parts from top to bottom.</param>
    /// <param name="language">"fr" or "en".</param>
    public static string Write(IReadOnlyList<ReportBlock> blocks, string language)
    {
        var html = new StringBuilder();
        var title = string.Concat(blocks.Where(b => b.Kind == BlockKind.Title).SelectMany(b => b.Runs).Select(r => r.Text));
        html.Append("<!doctype html>\n<html lang=\"").Append(language).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(s_encoder.Encode(title)).Append("</title>\n<style>\n");
        using (var style = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream("report.css")!))
            html.Append(style.ReadToEnd());
        html.Append("</style>\n</head>\n<body>\n<main>\n");
        var open = new Stack<string>();
        foreach (var block in blocks)
            Append(html, block, open);
        Close(html, open, 0);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder html, ReportBlock block, Stack<string> open)
    {
        switch (block.Kind)
        {
            case BlockKind.Item:
            case BlockKind.Reference:
                var list = block.Kind == BlockKind.Item ? "<ul class=\"claims\">" : "<ul class=\"references\">";
                if (open.Count > 2)
                    Close(html, open, 2);
                if (open.Count == 0)
                    Open(html, open, list, "</ul>\n");
                else
                    Close(html, open, 1);
                Open(html, open, block.Anchor is { } anchor ? $"<li id=\"{s_encoder.Encode(anchor)}\">" : "<li>", "</li>\n");
                break;
            case BlockKind.SubItem:
                if (open.Count == 2)
                    Open(html, open, "\n<ul>", "</ul>\n");
                html.Append("<li>");
                Runs(html, block.Runs);
                html.Append("</li>\n");
                return;
            default:
                Close(html, open, 0);
                var tag = block.Kind switch { BlockKind.Title => "h1", BlockKind.Heading => "h2", _ => "p" };
                html.Append('<').Append(tag).Append('>');
                Runs(html, block.Runs);
                html.Append("</").Append(tag).Append(">\n");
                return;
        }
        Runs(html, block.Runs);
    }

    private static void Open(StringBuilder html, Stack<string> open, string tag, string end)
    {
        html.Append(tag);
        open.Push(end);
    }

    private static void Close(StringBuilder html, Stack<string> open, int depth)
    {
        while (open.Count > depth)
            html.Append(open.Pop());
    }

    private static void Runs(StringBuilder html, IReadOnlyList<ReportRun> runs)
    {
        foreach (var run in runs)
        {
            var words = s_encoder.Encode(run.Text);
            _ = run.Kind switch
            {
                RunKind.Strong => html.Append("<strong>").Append(words).Append("</strong>"),
                RunKind.Quotation => html.Append("<q>").Append(words).Append("</q>"),
                RunKind.Status => html.Append("<span class=\"status ").Append(s_encoder.Encode(run.Target!)).Append("\">").Append(words).Append("</span>"),
                RunKind.Muted or RunKind.Number => html.Append("<span class=\"muted\">").Append(words).Append("</span>"),
                RunKind.Reference => Reference(html, run, words),
                _ => html.Append(words),
            };
        }
    }

    // The quotation shows where the pointer rests on the reference.
    private static StringBuilder Reference(StringBuilder html, ReportRun run, string words)
    {
        var cut = run.Target!.IndexOf('\n', StringComparison.Ordinal);
        return html.Append("<a class=\"reference\" href=\"#").Append(s_encoder.Encode(run.Target[..cut])).Append("\" title=\"")
            .Append(s_encoder.Encode(run.Target[(cut + 1)..])).Append("\">").Append(words).Append("</a>");
    }
}
