using Selon.Claims.Articles;
using Selon.Events;
using Selon.Store.Events;

namespace Selon.Cli.Rendering.Dossiers;

/// <summary>Events of many documents one under the other: day, what, who to whom, what it is worth according to whom, where it stands.</summary>
internal sealed class EventEntries
{
    private readonly Labels _labels;
    private readonly DatedLines _dated;
    private readonly DocumentPlaces _places;
    private readonly PartyWords _parties;
    private readonly StoredCorrections _corrections;

    /// <param name="nameOf">The name of an actor in the language of the labels, by its id; null where it is unknown.</param>
    /// <param name="appearance">How it looks.</param>
    /// <param name="dated">Where to.</param>
    /// <param name="corrections">What people corrected.</param>
    public EventEntries(Func<string, string?> nameOf, Appearance appearance, DatedLines dated, StoredCorrections corrections)
    {
        _labels = appearance.Labels;
        _dated = dated;
        _corrections = corrections;
        _places = new DocumentPlaces(_labels);
        _parties = new PartyWords(nameOf, _labels);
    }

    /// <summary>Writes an event.</summary>
    public void Write(StoredEvent e)
    {
        var head = new StyledLine().Append(_labels["event." + e.Type.ToString().ToLowerInvariant()], EventStyles.Of(e.Factuality));
        if (WhoToWhom(e) is { Length: > 0 } who)
            head.Append("  ").Append(who, Style.Bold);
        _dated.Write(e.Time?.TrimEnd('?', '~', '%'), head, e.Document.Published);
        _dated.Under(new StyledLine().Append(What(e)));
        if (Worth(e) is { Length: > 0 } worth)
            _dated.Under(new StyledLine().Append(worth, EventStyles.Of(e.Factuality)));
        foreach (var view in e.OtherViews)
            _dated.Under(new StyledLine().Append(View(view), EventStyles.Of(view.Factuality)));
        foreach (var number in e.Numbers)
            _dated.Under(new StyledLine().Append(Number(number)));
        foreach (var correction in _corrections.On(e.Id))
            _dated.Under(new StyledLine().Append(correction, Style.Magenta));
        _dated.Under(new StyledLine().Append($"{_places.Of(e.Document, e.Trigger.Count > 0 ? e.Trigger[0].Place : default(FieldSpan))} · {e.Id}", Style.Dim));
    }

    private string WhoToWhom(StoredEvent e)
    {
        var actors = _parties.Of(e.Actors);
        var recipients = _parties.Of(e.Recipients);
        return recipients.Length == 0 ? actors : $"{(actors.Length == 0 ? "?" : actors)} → {recipients}";
    }

    private string What(StoredEvent e)
    {
        var parts = new List<string> { _labels.Format("words", string.Join(" … ", e.Trigger.Select(p => PrintableText.Of(p.Text)))) };
        if (e.Mode is { } mode)
            parts.Add(_labels.Find("event-mode." + mode) ?? mode);
        if (e.Place is { } place)
            parts.Add(_parties.Of(place));
        if (e.IsAboutPast)
            parts.Add(_labels["event-past"]);
        return string.Join(" · ", parts);
    }

    // What it is worth and who vouches for it: nothing where the author says that it happened.
    private string Worth(StoredEvent e)
    {
        var parts = new List<string>();
        if (e.Factuality != Factuality.CertainPositive)
            parts.Add(_labels["factuality." + Name(e.Factuality)]);
        if (e.SaidBy.Count > 0)
            parts.Add(According(_parties.Of(e.SaidBy), e.SaidIn));
        if (e.Within is { } within)
            parts.Add(_labels.Format("event-within", within));
        return string.Join(" · ", parts);
    }

    private string View(StoredView view) => _labels.Format(view.Factuality == Factuality.CertainNegative ? "event-denied" : "event-view",
        _parties.Of(view.SaidBy), view.SaidIn, _labels.Find("factuality." + Name(view.Factuality)));

    private string Number(StoredNumber number)
    {
        var figure = _labels.Format("event-number", _labels["number." + number.Kind.ToString().ToLowerInvariant()], PrintableText.Of(number.Passage.Text));
        return number.SaidBy is { } source ? $"{figure}, {According(_parties.Of(source), number.SaidIn)}" : figure;
    }

    private string According(string who, string? statement) =>
        statement is null ? _labels.Format("event-according", who) : _labels.Format("event-according-in", who, statement);

    private static string Name(Factuality factuality) => factuality.ToString().ToLowerInvariant();
}
