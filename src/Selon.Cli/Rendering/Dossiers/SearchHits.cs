using System.Globalization;
using Selon.Store.Searching;

namespace Selon.Cli.Rendering.Dossiers;

/// <summary>Documents that were found: title, day and outlet, the words with what is around them.</summary>
internal sealed class SearchHits
{
    private const int Indent = 2;

    private readonly StyledText _lines;

    public SearchHits(SearchResult result, Appearance appearance, StoredCorrections corrections)
    {
        var labels = appearance.Labels;
        var dates = new DateText(labels);
        _lines = new StyledText(appearance.HasColor);
        foreach (var hit in result.Hits)
        {
            var head = hit.Document.Head;
            new StyledLine().Append(PrintableText.Of(head.Title ?? head.Source), Style.Bold).WriteTo(_lines, 0, Indent, appearance.Width);
            _lines.Pad(Indent);
            new StyledLine().Append(head.Published is { } day ? dates.Of(day) : labels["undated"], Style.Cyan)
                .Append($" · {DocumentPlaces.Of(head)} · {DocumentPlaces.ShortId(head.Id)}", Style.Dim).WriteTo(_lines, Indent, Indent, appearance.Width);
            _lines.Pad(Indent);
            Snippet(hit.Snippet).WriteTo(_lines, Indent, Indent, appearance.Width);
            foreach (var correction in corrections.On(head.Id))
            {
                _lines.Pad(Indent);
                new StyledLine().Append(correction, Style.Magenta).WriteTo(_lines, Indent, Indent, appearance.Width);
            }
            _lines.EndLine();
        }
        var count = result.Total.ToString("N0", CultureInfo.InvariantCulture).Replace(",", labels["report.thousands"], StringComparison.Ordinal);
        var total = result.IsMore ? labels.Format("documents-at-least", count) : labels.Count("documents", result.Total, count);
        if (result.Hits.Count < result.Total || result.IsMore)
            total += " · " + labels.Count("more", result.Hits.Count);
        new StyledLine().Append(total, Style.Dim).WriteTo(_lines, 0, 0, appearance.Width);
    }

    /// <inheritdoc/>
    public override string ToString() => _lines.ToString();

    private static StyledLine Snippet(Snippet snippet)
    {
        var line = new StyledLine();
        if (snippet.IsCutBefore)
            line.Append("… ", Style.Dim);
        var position = 0;
        foreach (var match in snippet.Matches)
        {
            line.Append(PrintableStretch(snippet.Text[position..match.Start])).Append(PrintableStretch(snippet.Text[match.Start..match.End]), Style.Yellow);
            position = match.End;
        }
        line.Append(PrintableStretch(snippet.Text[position..]));
        return snippet.IsCutAfter ? line.Append(" …", Style.Dim) : line;
    }

    // A stretch keeps the blanks at its ends: its neighbours are printed beside it.
    private static string PrintableStretch(string text)
    {
        var printable = PrintableText.Of(text);
        return (text.StartsWith(' ') && printable.Length > 0 ? " " : "") + printable + (text.EndsWith(' ') ? " " : "");
    }
}
