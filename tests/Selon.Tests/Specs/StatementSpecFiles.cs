namespace Selon.Tests.Specs;

/// <summary>The specifications of statements.</summary>
internal static class StatementSpecFiles
{
    /// <summary>All blocks of all files, by file name and line.</summary>
    public static IReadOnlyList<StatementSpec> All { get; } =
        [.. SpecBlock.In("statements").Select(StatementSpec.Of)];

    /// <summary>The root of the working tree.</summary>
    public static string Root => SpecFiles.Root;
}
