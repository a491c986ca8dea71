using System.Globalization;

namespace Selon.Cli.Output;

/// <summary>What is known of the terminal, if there is one.</summary>
internal static class Terminal
{
    private const int DefaultWidth = 80;
    private const int LeastWidth = 40;

    // Longer lines are hard to read.
    private const int GreatestWidth = 100;

    /// <summary>Columns for results: those of the terminal, or of COLUMNS, or 80.</summary>
    public static int Width(bool isTerminal)
    {
        var width = isTerminal ? WindowWidth() : 0;
        if (width <= 0 && !int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out width))
            width = DefaultWidth;
        return Math.Clamp(width, LeastWidth, GreatestWidth);
    }

    /// <summary>Whether to use colour: as asked for, else on a terminal that can and where NO_COLOR is not set.</summary>
    /// <param name="asked">"always", "never" or "auto".</param>
    /// <param name="isTerminal">The output is a terminal.</param>
    public static bool HasColor(string asked, bool isTerminal) => asked switch
    {
        "always" => true,
        "never" => false,
        _ => isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") is not "dumb",
    };

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
