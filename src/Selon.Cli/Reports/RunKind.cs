namespace Selon.Cli.Reports;

/// <summary>What a stretch of words in a report is.</summary>
internal enum RunKind : byte
{
    Plain,
    Strong,
    Quotation,
    Status,
    Reference,
    Muted,
    Number,
}
