namespace Selon.Tests.Specs;

/// <summary>One example of a specification: a text with its publication date and what is expected in it.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">Line on which the block opens.</param>
/// <param name="Published">Publication date in EDTF, null where it is unknown.</param>
/// <param name="Text">The text, without a line break at its end.</param>
/// <param name="Expected">A line for each thing expected; the README of the folder describes them.</param>
/// <param name="KnownFailure">Why the program does not do this yet, null where it must.</param>
public sealed record DatedSpec(
    string File, int Line, string? Published, string Text, IReadOnlyList<string> Expected, string? KnownFailure)
{
    private const string PublishedMark = "published ";

    /// <summary>All blocks of all files of a folder of specs.</summary>
    public static IReadOnlyList<DatedSpec> In(string folder) => [.. SpecBlock.In(folder).Select(Of)];

    /// <summary>File and line, to find the block again.</summary>
    public override string ToString() => $"{File}:{Line}";

    private static DatedSpec Of(SpecBlock block)
    {
        var end = block.Text.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0 || !block.Text.StartsWith(PublishedMark, StringComparison.Ordinal))
            throw new FormatException($"{block}: found no line \"published\" at the head of the block.");
        var published = block.Text[PublishedMark.Length..end];
        return new DatedSpec(block.File, block.Line, published == "-" ? null : published, block.Text[(end + 1)..], block.Expected, block.KnownFailure);
    }
}
