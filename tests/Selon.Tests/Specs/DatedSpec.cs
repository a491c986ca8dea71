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
    private const string KnownFailureMark = "known failure:";
    private const string PublishedMark = "published ";

    /// <summary>All blocks of all files of a folder of specs.</summary>
    public static IReadOnlyList<DatedSpec> In(string folder) =>
        [.. Directory.GetFiles(Path.Combine(StatementSpecFiles.Root, "specs", folder), "*.fr.md").Order(StringComparer.Ordinal).SelectMany(Read)];

    /// <summary>File and line, to find the block again.</summary>
    public override string ToString() => $"{File}:{Line}";

    private static IEnumerable<DatedSpec> Read(string path)
    {
        var file = Path.GetFileName(path);
        var lines = System.IO.File.ReadAllLines(path);
        string? knownFailure = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(KnownFailureMark, StringComparison.Ordinal))
                knownFailure = lines[i][KnownFailureMark.Length..].Trim();
            if (lines[i] != "```selon")
                continue;
            var rule = Array.IndexOf(lines, "---", i);
            var end = Array.IndexOf(lines, "```", i);
            if (rule < 0 || end < rule || !lines[i + 1].StartsWith(PublishedMark, StringComparison.Ordinal))
                throw new FormatException($"{file}:{i + 1}: found no line \"published\" or no line --- in the block.");
            var published = lines[i + 1][PublishedMark.Length..];
            yield return new DatedSpec(file, i + 1, published == "-" ? null : published, string.Join('\n', lines[(i + 2)..rule]), lines[(rule + 1)..end], knownFailure);
            knownFailure = null;
            i = end;
        }
    }
}
