namespace Selon.Cli.Reports;

/// <summary>What a part of a report is.</summary>
internal enum BlockKind : byte
{
    Title,
    Heading,
    Paragraph,
    Item,
    SubItem,
    Reference,
}
