namespace Selon.Cli.Rendering.Claims;

/// <summary>Says in the language of the labels what shows that documents go back to one origin.</summary>
internal static class OriginReasons
{
    private const string Wording = " of the wording";
    private const string Names = " of the names and ";
    private const string Words = " of the rarer words";

    /// <summary>The reason: each of its parts where it is a known one, else as it is.</summary>
    public static string Of(string reason, Labels labels) => string.Join(", ", reason.Split(", ").Select(part => Part(PrintableText.Of(part), labels)));

    private static string Part(string part, Labels labels)
    {
        if (part.EndsWith(Wording, StringComparison.Ordinal))
            return labels.Format("origin-reason.wording", part[..^Wording.Length]);
        if (part.EndsWith(Words, StringComparison.Ordinal) && part.Split(Names, 2) is [var names, var words])
            return labels.Format("origin-reason.names", names, words[..^Words.Length]);
        return part.Split(' ', 2) is [var kind, var what] && labels.Find("origin-reason." + kind) is not null
            ? labels.Format("origin-reason." + kind, what) : part;
    }
}
