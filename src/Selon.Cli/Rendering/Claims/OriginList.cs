using Selon.Claims.Articles;
using Selon.Claims.Origins;
using Selon.Cli.Rendering.Dossiers;

namespace Selon.Cli.Rendering.Claims;

/// <summary>Origin groups one under the other, each with its documents from the first published on.</summary>
internal sealed class OriginList(IReadOnlyDictionary<string, DocumentHead> documents, Appearance appearance)
{
    private const int Indent = 2;

    private readonly Labels _labels = appearance.Labels;

    /// <summary>Writes the groups.</summary>
    public void Write(IReadOnlyList<OriginGroup> origins, StyledText lines)
    {
        for (var i = 0; i < origins.Count; i++)
        {
            if (i > 0)
                lines.EndLine();
            Write(origins[i], lines);
        }
    }

    private void Write(OriginGroup origin, StyledText lines)
    {
        var head = new StyledLine().Append(origin.Id, Style.Dim).Append("  ").Append(_labels["origin." + origin.Kind.ToString().ToLowerInvariant()], Style.Bold);
        if (origin.Reason is { } reason)
            head.Append(" · " + OriginReasons.Of(reason, _labels), Style.Dim);
        head.Append(" · " + _labels.Count("documents", origin.Documents.Count), Style.Dim);
        head.WriteTo(lines, 0, Indent, appearance.Width);
        var dated = new DatedLines(appearance, lines, Indent);
        foreach (var id in origin.Documents)
        {
            var line = new StyledLine();
            if (documents.GetValueOrDefault(id) is not { } document)
            {
                dated.Write(null, line.Append(id, Style.Dim));
                continue;
            }
            line.Append(PrintableText.Of(document.Outlet ?? document.Source), origin.First == id ? Style.Green : Style.Plain);
            if (origin.First == id)
                line.Append($" ({_labels["origin-first"]})", Style.Green);
            if (document.Title is { } title)
                line.Append("  " + PrintableText.Of(title));
            line.Append("  " + DocumentPlaces.ShortId(id), Style.Dim);
            dated.Write(document.Published, line);
        }
    }
}
