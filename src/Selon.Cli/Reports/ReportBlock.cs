namespace Selon.Cli.Reports;

/// <summary>A heading, a paragraph or an item of a report.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Runs">Its words.</param>
/// <param name="Anchor">The name by which references lead to it; null for none.</param>
internal sealed record ReportBlock(BlockKind Kind, IReadOnlyList<ReportRun> Runs, string? Anchor = null);
