using Selon.Claims;
using Selon.Claims.Articles;
using Selon.Claims.Mentions;
using Selon.Claims.Origins;
using Selon.Cli.Rendering.Dossiers;

namespace Selon.Cli.Rendering.Claims;

/// <summary>All that is known of one claim: who asserts, who denies, in which words, from which origins, since when, linked to what.</summary>
internal sealed class ClaimCard
{
    private const int Indent = 2;
    private const int DateWidth = 14;
    private const string GivenByPerson = "person";
    private const string CorrectionPrefix = "correction:";
    private static readonly Stance[] s_stances = [Stance.Assert, Stance.Confirm, Stance.Report, Stance.Deny, Stance.Question];

    private readonly Claim _claim;
    private readonly IReadOnlyDictionary<string, Claim> _others;
    private readonly IReadOnlyDictionary<string, DocumentHead> _documents;
    private readonly Appearance _appearance;
    private readonly Labels _labels;
    private readonly ClaimSpeakers _speakers;
    private readonly DocumentPlaces _places;
    private readonly DateText _dates;
    private readonly StyledText _lines;

    /// <param name="claim">The claim.</param>
    /// <param name="others">The claims it is linked to, by id.</param>
    /// <param name="origins">The origin groups of its documents.</param>
    /// <param name="documents">The documents of the mentions, by id.</param>
    /// <param name="corrections">What people corrected.</param>
    /// <param name="appearance">How it looks.</param>
    public ClaimCard(Claim claim, IReadOnlyDictionary<string, Claim> others, IReadOnlyList<OriginGroup> origins, IReadOnlyDictionary<string, DocumentHead> documents,
        StoredCorrections corrections, Appearance appearance)
    {
        (_claim, _others, _documents, _appearance, _labels) = (claim, others, documents, appearance, appearance.Labels);
        _lines = new StyledText(appearance.HasColor);
        _speakers = new ClaimSpeakers(documents, _labels);
        _places = new DocumentPlaces(_labels);
        _dates = new DateText(_labels);
        WriteHead();
        foreach (var stance in s_stances)
            WriteStance(stance);
        WriteOrigins(origins);
        WriteLinks();
        WriteHistory();
        WriteCorrections(corrections);
    }

    /// <inheritdoc/>
    public override string ToString() => _lines.ToString();

    private void WriteHead()
    {
        _lines.Append(_claim.Id, Style.Dim).Pad(Indent).Append(_labels[ClaimStyles.Key(_claim.Status)], ClaimStyles.Of(_claim.Status)).EndLine();
        new StyledLine().Append(PrintableText.Of(_claim.Text), Style.Bold).WriteTo(_lines, 0, 0, _appearance.Width);
        var counts = $"{_labels.Count("origins-asserting", _claim.IndependentAsserting)} · {_labels.Count("origins-denying", _claim.IndependentDenying)}";
        new StyledLine().Append(counts, Style.Dim).WriteTo(_lines, 0, 0, _appearance.Width);
        if (_claim.Grade is { } grade)
            new StyledLine().Append(_labels.Format(grade.Reason == GivenByPerson ? "grade-given" : "grade", grade.Number, _labels[$"grade.{grade.Number}"],
                _labels.Find("grade." + grade.Reason) ?? grade.Reason), Style.Dim)
                .WriteTo(_lines, 0, Indent, _appearance.Width);
    }

    private void WriteStance(Stance stance)
    {
        // The copies of one text say the same in the same words: one entry, and where else it stands.
        var entries = _claim.Mentions.Where(m => m.Stance == stance)
            .GroupBy(m => (m.By?.Key, Words: PrintableText.Of(m.Quote).Replace('’', '\'').Trim('«', '»', ' ', '"')), (_, copies) => copies.ToList()).ToList();
        if (entries.Count == 0)
            return;
        Heading(ClaimStyles.Key(stance), ClaimStyles.Of(stance));
        foreach (var copies in entries)
            WriteEntry(copies);
    }

    private void WriteEntry(List<ClaimMention> copies)
    {
        var mention = copies[0];
        Dated(mention.At, new StyledLine().Append(_speakers.Of(mention), Style.Bold));
        Line(new StyledLine().Append(_labels.Format("words", PrintableText.Of(mention.Quote))));
        var places = copies.Select(Place).Distinct().ToList();
        Line(new StyledLine().Append(string.Join("; ", places), Style.Dim));
    }

    private string Place(ClaimMention mention)
    {
        var head = _documents.GetValueOrDefault(mention.Document) ?? new DocumentHead(mention.Document, mention.Document);
        return $"{_places.Of(head, mention.Place)} · {mention.Id}";
    }

    private void WriteOrigins(IReadOnlyList<OriginGroup> origins)
    {
        if (origins.Count == 0)
            return;
        Heading("claim.origins", Style.Bold);
        foreach (var origin in origins)
        {
            var line = new StyledLine().Append(origin.Id, Style.Dim).Append("  " + _labels["origin." + origin.Kind.ToString().ToLowerInvariant()] + _labels["colon"])
                .Append(string.Join(" → ", origin.Documents.Select(id => _speakers.Outlet(id))));
            if (origin.Reason is { } reason)
                line.Append(" · " + OriginReasons.Of(reason, _labels), Style.Dim);
            _lines.Pad(Indent);
            line.WriteTo(_lines, Indent, 2 * Indent, _appearance.Width);
        }
    }

    private void WriteLinks()
    {
        if (_claim.Links.Count == 0)
            return;
        Heading("claim.links", Style.Bold);
        foreach (var link in _claim.Links.OrderBy(link => link.Type != ClaimRelation.Related ? 0 : 1).ThenBy(link => link.Type))
        {
            _lines.Pad(Indent);
            var line = new StyledLine().Append(_labels["relation." + link.Type.ToString().ToLowerInvariant()] + " ", Style.Cyan).Append(link.To, Style.Dim);
            if (_others.GetValueOrDefault(link.To) is { } other)
                line.Append("  " + PrintableText.Of(other.Text)).Append($" ({_labels[ClaimStyles.Key(other.Status)]})", ClaimStyles.Of(other.Status));
            line.WriteTo(_lines, Indent, 2 * Indent, _appearance.Width);
        }
    }

    private void WriteHistory()
    {
        if (_claim.History.Count == 0)
            return;
        Heading("claim.history", Style.Bold);
        var mentions = _claim.Mentions.ToDictionary(m => m.Id, StringComparer.Ordinal);
        foreach (var change in _claim.History)
        {
            var line = new StyledLine().Append(_labels[ClaimStyles.Key(change.Status)], ClaimStyles.Of(change.Status));
            if (mentions.GetValueOrDefault(change.Because) is { } because)
                line.Append("  " + _labels.Format("because", _speakers.Of(because), _labels["does." + because.Stance.ToString().ToLowerInvariant()], _speakers.Outlet(because.Document)), Style.Dim);
            else if (change.Because.StartsWith(CorrectionPrefix, StringComparison.Ordinal))
                line.Append("  " + _labels.Format("because-correction", change.Because[CorrectionPrefix.Length..]), Style.Dim);
            Dated(change.At, line);
        }
    }

    private void WriteCorrections(StoredCorrections corrections)
    {
        var lines = _claim.Mentions.SelectMany(m => corrections.On(m.Id)).ToList();
        if (lines.Count == 0)
            return;
        Heading("claim.corrections", Style.Magenta);
        foreach (var line in lines)
        {
            _lines.Pad(Indent);
            new StyledLine().Append(line).WriteTo(_lines, Indent, 2 * Indent, _appearance.Width);
        }
    }

    private void Heading(string label, Style style)
    {
        _lines.EndLine();
        _lines.Append(_labels[label], style).EndLine();
    }

    private void Dated(string? at, StyledLine line)
    {
        var date = at is null ? _labels["undated"] : _dates.Of(at);
        _lines.Pad(Indent).Append(date, Style.Cyan);
        var used = Indent + DisplayWidth.Of(date);
        _lines.Pad(Math.Max(1, Indent + DateWidth - used));
        line.WriteTo(_lines, Math.Max(Indent + DateWidth, used + 1), Indent + DateWidth, _appearance.Width);
    }

    private void Line(StyledLine line)
    {
        _lines.Pad(Indent + DateWidth);
        line.WriteTo(_lines, Indent + DateWidth, Indent + DateWidth, _appearance.Width);
    }
}
