namespace Selon.Tests.Specs;

/// <summary>One line of an expectation, in the format of specs/statements/README.md.</summary>
public sealed record ExpectedStatement(
    string Act, string Mode, bool IsNegated, string? Hedge, IReadOnlyList<string> Sources, IReadOnlyList<string> Cue,
    IReadOnlyList<string> Content, IReadOnlyList<string> Via, int? Parent)
{
    private static readonly char[] Edges = [' ', '\u00a0', '\u202f', '«', '»', '"', '“', '”', ',', '.', ';', ':', '–'];

    /// <summary>Reads a line; what is wrong with it is said in the exception.</summary>
    public static ExpectedStatement Parse(string line)
    {
        var parts = line.Split(" | ");
        if (parts.Length < 4)
            throw new FormatException($"Found {parts.Length} parts, expected at least 4: {line}");
        var words = parts[0].Split(' ');
        var force = parts[0][(words[0].Length + 1 + words[1].Length)..].Trim();
        var isNegated = force.StartsWith("negated", StringComparison.Ordinal);
        var hedge = force.IndexOf("hedge=", StringComparison.Ordinal) is var at and >= 0 ? force[(at + 6)..] : null;
        var optional = parts[4..];
        var via = optional.FirstOrDefault(part => part.StartsWith("via=", StringComparison.Ordinal));
        var parent = optional.FirstOrDefault(part => part.StartsWith("parent=", StringComparison.Ordinal));
        if (optional.Length != (via is null ? 0 : 1) + (parent is null ? 0 : 1))
            throw new FormatException($"Found a part that is neither via= nor parent=: {line}");
        return new ExpectedStatement(
            words[0], words[1], isNegated, hedge, Split(parts[1], "; "), Split(parts[2], " … "), Split(parts[3], " … "),
            via is null ? [] : Split(via[4..], "; "),
            parent is null ? null : int.Parse(parent[7..], System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>The parts that must stand in the text.</summary>
    public IEnumerable<string> Pieces => [.. Sources, .. Cue, .. Content, .. Via];

    /// <summary>The line with what does not count left out, for comparison and for messages.</summary>
    public string ToLine()
    {
        var force = (IsNegated ? " negated" : "") + (Hedge is null ? "" : $" hedge={Hedge}");
        var via = Via.Count == 0 ? "" : $" | via={string.Join("; ", Via.Order(StringComparer.Ordinal))}";
        var content = Content.Select(span => span.Trim(Edges)).Where(span => span.Length > 0);
        return $"{Act} {Mode}{force} | {Join(Sources, "; ")} | {Join(Cue, " … ")} | {Join([.. content], " … ")}{via}";
    }

    private static string Join(IReadOnlyList<string> parts, string separator) =>
        parts.Count == 0 ? "-" : string.Join(separator, parts);

    private static string[] Split(string part, string separator) => part == "-" ? [] : part.Split(separator);
}
