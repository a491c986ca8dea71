namespace Selon.Cli.Reports;

/// <summary>A stretch of words of a report.</summary>
/// <param name="Text">The words.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Target">For a reference the number of the document and the quotation that it leads to.</param>
internal readonly record struct ReportRun(string Text, RunKind Kind = RunKind.Plain, string? Target = null);
