using Selon.Statements;

namespace Selon.Cli.Formats;

/// <summary>The names of acts in public formats and on the command line.</summary>
internal static class ActNames
{
    /// <summary>The names of all acts.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<Act>().Select(Of)];

    public static string Of(Act act) => act.ToString().ToLowerInvariant();

    /// <summary>The act of a name, null for anything else.</summary>
    public static Act? Parse(string name)
    {
        var index = All.ToList().IndexOf(name.Trim().ToLowerInvariant());
        return index < 0 ? null : Enum.GetValues<Act>()[index];
    }
}
