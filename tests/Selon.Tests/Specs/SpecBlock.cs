namespace Selon.Tests.Specs;

/// <summary>One example of a specification: a text and the lines expected for it, as they stand in a file.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">Line on which the block opens.</param>
/// <param name="Text">The text, without a line break at its end.</param>
/// <param name="Expected">A line for each thing expected; the README of the folder describes them.</param>
/// <param name="KnownFailure">Why the program does not do this yet, null where it must.</param>
public sealed record SpecBlock(string File, int Line, string Text, IReadOnlyList<string> Expected, string? KnownFailure)
{
    private const string KnownFailureMark = "known failure:";

    /// <summary>File and line, to find the block again.</summary>
    public override string ToString() => $"{File}:{Line}";

    /// <summary>All blocks of all files of a folder of specs, by file name and line.</summary>
    /// <param name="folder">A folder in <c>specs</c>.</param>
    /// <param name="fence">What stands after the fence that opens a block.</param>
    public static IReadOnlyList<SpecBlock> In(string folder, string fence = "selon") =>
        [.. Directory.GetFiles(Path.Combine(SpecFiles.Root, "specs", folder), "*.fr.md").Order(StringComparer.Ordinal).SelectMany(path => Read(path, fence))];

    private static IEnumerable<SpecBlock> Read(string path, string fence)
    {
        var file = Path.GetFileName(path);
        var lines = System.IO.File.ReadAllLines(path);
        string? knownFailure = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(KnownFailureMark, StringComparison.Ordinal))
                knownFailure = lines[i][KnownFailureMark.Length..].Trim();
            if (lines[i] != "```" + fence)
                continue;
            var rule = Array.IndexOf(lines, "---", i);
            var end = Array.IndexOf(lines, "```", i);
            if (rule < 0 || end < rule)
                throw new FormatException($"{file}:{i + 1}: found no line --- before the end of the block.");
            yield return new SpecBlock(file, i + 1, string.Join('\n', lines[(i + 1)..rule]), lines[(rule + 1)..end], knownFailure);
            knownFailure = null;
            i = end;
        }
    }
}
