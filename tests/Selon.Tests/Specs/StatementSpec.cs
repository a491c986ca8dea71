namespace Selon.Tests.Specs;

/// <summary>One example of a specification: a text and the statements expected in it.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">Line on which the block opens.</param>
/// <param name="Text">The text, without a line break at its end.</param>
/// <param name="Expected">The statements, in the order of the block.</param>
/// <param name="KnownFailure">Why the program does not do this yet, null where it must.</param>
public sealed record StatementSpec(
    string File, int Line, string Text, IReadOnlyList<ExpectedStatement> Expected, string? KnownFailure)
{
    /// <summary>File and line, to find the block again.</summary>
    public override string ToString() => $"{File}:{Line}";

    /// <summary>Reads the lines of a block.</summary>
    public static StatementSpec Of(SpecBlock block) =>
        new(block.File, block.Line, block.Text, [.. block.Expected.Select(ExpectedStatement.Parse)], block.KnownFailure);
}
