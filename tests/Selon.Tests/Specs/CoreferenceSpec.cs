namespace Selon.Tests.Specs;

/// <summary>A text of a specification with what its sources refer to, each as <c>source | cue | name</c>.</summary>
public sealed record CoreferenceSpec(string File, int Line, string Text, IReadOnlyList<string> Expected, string? KnownFailure)
{
    private const string KnownFailureMark = "known failure:";

    /// <summary>All blocks of all files, by file name and line.</summary>
    public static IReadOnlyList<CoreferenceSpec> All { get; } =
        [.. Directory.GetFiles(Path.Combine(StatementSpecFiles.Root, "specs", "coreference"), "*.fr.md").Order(StringComparer.Ordinal).SelectMany(Read)];

    /// <summary>File and line, to find the block again.</summary>
    public override string ToString() => $"{File}:{Line}";

    private static IEnumerable<CoreferenceSpec> Read(string path)
    {
        var lines = System.IO.File.ReadAllLines(path);
        string? knownFailure = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(KnownFailureMark, StringComparison.Ordinal))
                knownFailure = lines[i][KnownFailureMark.Length..].Trim();
            if (lines[i] != "```coreference")
                continue;
            var rule = Array.IndexOf(lines, "---", i);
            var end = Array.IndexOf(lines, "```", i);
            if (rule < 0 || end < rule)
                throw new FormatException($"{path}:{i + 1}: found no line --- before the end of the block.");
            yield return new CoreferenceSpec(Path.GetFileName(path), i + 1, string.Join('\n', lines[(i + 1)..rule]), lines[(rule + 1)..end], knownFailure);
            knownFailure = null;
            i = end;
        }
    }
}
