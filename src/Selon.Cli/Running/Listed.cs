using Selon.Cli.Rendering;

namespace Selon.Cli.Running;

/// <summary>The part of a list that is shown.</summary>
/// <param name="Shown">The part.</param>
/// <param name="IsMore">There are more.</param>
internal sealed record Listed<T>(IReadOnlyList<T> Shown, bool IsMore)
{
    /// <summary>Lines for people; the last says that there are more.</summary>
    public string Text(Appearance appearance, Action<StyledText> write)
    {
        var lines = new StyledText(appearance.HasColor);
        write(lines);
        if (IsMore)
        {
            lines.EndLine();
            new StyledLine().Append(appearance.Labels.Count("more", Shown.Count), Style.Dim).WriteTo(lines, 0, 0, appearance.Width);
        }
        return lines.ToString();
    }
}
