namespace Selon.Training.Entities;

/// <summary>Lists names that were missed or invented, one a line, with some of the text around.</summary>
internal static class NameErrors
{
    private const int Around = 45;

    /// <summary>The errors of one text in its order.</summary>
    public static IEnumerable<string> List(NamedText text, IReadOnlyList<AnnotatedName> found)
    {
        var (given, expected) = (found.ToHashSet(), text.Names.ToHashSet());
        foreach (var name in given.Union(expected).OrderBy(n => n.Span).ThenBy(n => n.Type))
        {
            if (given.Contains(name) && expected.Contains(name))
                continue;
            var (start, end) = (Math.Max(0, name.Span.Start - Around), Math.Min(text.Text.Length, name.Span.End + Around));
            var line = $"{text.Id}\t{(given.Contains(name) ? "invented" : "missed")}\t{name.Type}\t{text.Text[start..name.Span.Start]}[[{name.Span.Of(text.Text)}]]{text.Text[name.Span.End..end]}";
            yield return line.Replace('\n', ' ');
        }
    }
}
