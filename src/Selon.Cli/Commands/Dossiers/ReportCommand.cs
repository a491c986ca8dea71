using System.CommandLine;
using System.Text;
using Selon.Claims.Reports;
using Selon.Cli.Rendering;
using Selon.Cli.Reports;
using Selon.Cli.Running;
using Selon.Knowledge;
using Selon.Store;

namespace Selon.Cli.Commands.Dossiers;

/// <summary><c>selon report</c>: a situation report, each sentence with its references.</summary>
internal static class ReportCommand
{
    private const int MostShown = 20;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var arguments = new QueryArguments("markdown", "html");
        var output = FileArgument.Output();
        var news = new Option<string>("--new-since") { Description = "A section of what was first said, or changed its status, from this day on", HelpName = "DATE" };
        var command = new Command("report", "Write a situation report: what is contested, what is new, what hangs on one source, the figures");
        arguments.AddWithFiltersTo(command);
        command.Add(news);
        command.Add(output);
        InputArguments.Check(news, value => DateRange.TryParse(value, out _), "is no date; write 2020, 2020-10 or 2020-10-30");
        command.SetAction(parsed =>
        {
            var labels = arguments.Appearance(parsed).Labels;
            return DossierRun.Run(arguments.File(parsed), DossierAccess.Read, store => FileArgument.Write(parsed.GetValue(output), stream =>
            {
                var filter = arguments.Filter(parsed, MostShown);
                var text = Of(store, filter, parsed.GetValue(news), parsed.GetValue(arguments.Format) == "html", labels);
                stream.Write(Encoding.UTF8.GetBytes(text ?? ""));
                return text is not null;
            }, labels["no-claims"]));
        });
        return command;
    }

    /// <summary>What the help shows.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("selon report > report.md", "all that the dossier holds, in Markdown"),
        ("selon report --format html --new-since 2020-10-01 -o report.html", "a page, with what is new"),
        ("selon report --actor Turquie --status contested", "what is contested about one actor"),
    ];

    /// <summary>The report; null where no claim matches.</summary>
    internal static string? Of(IStore store, DossierFilter filter, string? since, bool isHtml, Labels labels)
    {
        // The limit is one of each section, not of all claims.
        var claims = store.Claims(filter with { Limit = null });
        if (claims.Count == 0)
            return null;
        var documents = store.Heads(claims.SelectMany(c => c.Mentions).Select(m => m.Document).Distinct());
        var page = new ReportPage(SituationReport.Of(claims, since, filter.Limit), Path.GetFileNameWithoutExtension(store.Name), documents, labels);
        return isHtml ? HtmlReport.Write(page.Blocks, labels.Language) : MarkdownReport.Write(page.Blocks);
    }
}
