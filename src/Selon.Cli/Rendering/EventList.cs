using System.Globalization;
using Selon.Cli.Formats;
using Selon.Events;

namespace Selon.Cli.Rendering;

/// <summary>The events of a text: who did what to whom, where, when, according to whom.</summary>
internal sealed class EventList
{
    private const int Indent = 2;
    private const int Gap = 2;
    private const int LeastWordsWidth = 24;

    private readonly Appearance _appearance;
    private readonly Labels _labels;
    private readonly EventWords _words;
    private readonly TextPlaces _places;
    private readonly IReadOnlyList<Event> _events;

    public EventList(Reading reading, ActorNames names, Appearance appearance)
    {
        _appearance = appearance;
        _labels = appearance.Labels;
        _words = new EventWords(reading, names, appearance.Labels);
        _places = new TextPlaces(reading.Document.Text);
        _events = reading.Events;
    }

    /// <summary>True where the text tells no event.</summary>
    public bool IsEmpty => _events.Count == 0;

    /// <summary>Writes the events in the order of the text.</summary>
    public void WriteTo(StyledText lines)
    {
        var id = _events.Max(e => e.Id.Length);
        var place = _events.Max(e => Place(e).Length);
        var type = _events.Max(e => _words.Type(e).Length);
        foreach (var e in _events)
        {
            lines.Pad(Indent).Append(e.Id.PadRight(id), Style.Dim).Pad(Gap).Append(Place(e).PadRight(place), Style.Dim).Pad(Gap)
                .Append(_words.Type(e), EventStyles.Of(e.Factuality));
            var column = Indent + id + Gap + place + Gap + type + Gap;
            if (_appearance.Width - column < LeastWordsWidth)
            {
                lines.EndLine();
                column = Indent + Gap;
                lines.Pad(column);
            }
            else
            {
                lines.Pad(type - _words.Type(e).Length + Gap);
            }
            var isFirst = true;
            foreach (var (text, style) in Details(e))
            {
                lines.Pad(isFirst ? 0 : column);
                new StyledLine().Append(text, style).WriteTo(lines, column, column, _appearance.Width);
                isFirst = false;
            }
        }
    }

    private IEnumerable<(string Text, Style Style)> Details(Event e)
    {
        if (_words.WhoToWhom(e) is { Length: > 0 } who)
            yield return (who, Style.Bold);
        yield return (_words.What(e), Style.Plain);
        if (_words.Worth(e) is { Length: > 0 } worth)
            yield return (worth, EventStyles.Of(e.Factuality));
        if (_words.SaidBy(e) is { Length: > 0 } source)
            yield return (source, Style.Dim);
        foreach (var view in e.OtherViews)
            yield return (_words.View(view), EventStyles.Of(view.Factuality));
        foreach (var number in e.Numbers)
            yield return (_words.Number(number), Style.Plain);
        if (!_appearance.Explains)
            yield break;
        yield return ("· " + _labels.Format("rule", e.Rule, e.Confidence.ToString("0.00", CultureInfo.InvariantCulture)), Style.Dim);
        yield return ($"· PLOVER {e.Type.Name()}{(e.Mode is null ? "" : " " + e.Mode)} · CAMEO {e.Cameo} · {e.Factuality.Name()}", Style.Dim);
        foreach (var mention in e.OtherMentions)
            yield return ("· " + _labels.Format("event-mention", _words.Quote(mention), _places.Of(mention.Start)), Style.Dim);
    }

    private string Place(Event e) => _places.Of(e.Trigger[0].Start);
}
