using Selon.Cli.Formats;
using Selon.Store.Statements;

namespace Selon.Cli.Rendering.Dossiers;

/// <summary>Statements of many documents one under the other: day, who, act, words, where it stands.</summary>
internal sealed class StatementEntries
{
    private const int LongestWords = 600;

    private readonly Labels _labels;
    private readonly DatedLines _dated;
    private readonly DocumentPlaces _places;
    private readonly PartyWords _parties;
    private readonly StoredCorrections _corrections;

    /// <param name="nameOf">The name of an entity in the language of the labels, by its id; null where it is unknown.</param>
    /// <param name="appearance">How it looks.</param>
    /// <param name="dated">Where to.</param>
    /// <param name="corrections">What people corrected.</param>
    public StatementEntries(Func<string, string?> nameOf, Appearance appearance, DatedLines dated, StoredCorrections corrections)
    {
        _labels = appearance.Labels;
        _parties = new PartyWords(nameOf, _labels);
        _dated = dated;
        _corrections = corrections;
        _places = new DocumentPlaces(_labels);
    }

    /// <summary>Writes a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="withSpeaker">Whether to say who says it.</param>
    public void Write(StoredStatement statement, bool withSpeaker = true)
    {
        var head = new StyledLine();
        if (withSpeaker)
            head.Append(statement.Sources.Count == 0 ? _labels["no-source"] : string.Join(", ", statement.Sources.Select(_parties.Of)), Style.Bold).Append("  ");
        head.Append(Act(statement), ActStyles.Of(statement.Act));
        _dated.Write(statement.Time?.TrimEnd('?', '~', '%'), head, statement.Document.Published);
        _dated.Under(new StyledLine().Append(_labels.Format("words", Words(statement))));
        if (Remarks(statement) is { Length: > 0 } remarks)
            _dated.Under(new StyledLine().Append(remarks, Style.Dim));
        foreach (var correction in _corrections.On(statement.Id))
            _dated.Under(new StyledLine().Append(correction, Style.Magenta));
        var place = statement.Content.Concat(statement.Cue).Select(p => p.Place).FirstOrDefault();
        _dated.Under(new StyledLine().Append($"{_places.Of(statement.Document, place)} · ", Style.Dim).Append(statement.Id, Style.Dim));
    }

    private string Act(StoredStatement statement) => _labels[(statement.IsNegated ? "not." : "act.") + ActNames.Of(statement.Act)];

    private static string Words(StoredStatement statement)
    {
        var words = PrintableText.Of(statement.Words).Trim('«', '»', '"', '“', '”', ' ', '\u00A0', '\u202F');
        return words.Length <= LongestWords ? words : PrintableText.Of(words.AsSpan(0, LongestWords)) + " …";
    }

    private string Remarks(StoredStatement statement)
    {
        var remarks = new List<string>();
        if (statement.Hedge is { } hedge)
            remarks.Add(hedge == "conditional" ? _labels["conditional"] : _labels.Format("hedge", PrintableText.Of(hedge)));
        if (statement.Via.Count > 0)
            remarks.Add(_labels.Format("via", string.Join(", ", statement.Via.Select(v => PrintableText.Of(v.Passage.Text)))));
        if (statement.Denies is { } denied)
            remarks.Add(_labels.Format("denies", denied));
        if (statement.Supports is { } supported)
            remarks.Add(_labels.Format("supports", supported));
        return string.Join(" · ", remarks);
    }
}
