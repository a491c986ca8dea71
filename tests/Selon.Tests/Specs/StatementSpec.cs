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
    private const string KnownFailureMark = "known failure:";

    /// <summary>File and line, to find the block again.</summary>
    public override string ToString() => $"{File}:{Line}";

    /// <summary>The blocks of a file in order.</summary>
    public static IEnumerable<StatementSpec> Read(string path)
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
            if (rule < 0 || end < rule)
                throw new FormatException($"{file}:{i + 1}: found no line --- before the end of the block.");
            var text = string.Join('\n', lines[(i + 1)..rule]);
            yield return new StatementSpec(file, i + 1, text, [.. lines[(rule + 1)..end].Select(ExpectedStatement.Parse)], knownFailure);
            knownFailure = null;
            i = end;
        }
    }
}
