using Selon.Cli.Formats;
using Selon.Events;
using Selon.Text;

namespace Selon.Cli.Rendering;

/// <summary>Says in words what an event is, who takes part, where, when, and what it is worth.</summary>
internal sealed class EventWords
{
    private readonly string _text;
    private readonly Labels _labels;
    private readonly ActorNames _names;
    private readonly DateText _dates;

    public EventWords(Reading reading, ActorNames names, Labels labels)
    {
        _text = reading.Document.Text.Text;
        _labels = labels;
        _names = names;
        _dates = new DateText(labels);
    }

    /// <summary>The type in one word: "attaque".</summary>
    public string Type(Event e) => _labels["event." + e.Type.ToString().ToLowerInvariant()];

    /// <summary>Who does it to whom: "l’armée → deux villages"; a question mark for an actor who is not named; empty for nobody.</summary>
    public string WhoToWhom(Event e)
    {
        var actors = Parties(e.Actors);
        var recipients = Parties(e.Recipients);
        return recipients.Length == 0 ? actors : $"{(actors.Length == 0 ? "?" : actors)} → {recipients}";
    }

    /// <summary>The words for it, its mode, where and when.</summary>
    public string What(Event e)
    {
        var parts = new List<string> { _labels.Format("words", string.Join(" … ", e.Trigger.Select(Quote))) };
        if (e.Mode is { } mode)
            parts.Add(_labels.Find("event-mode." + mode) ?? mode);
        if (e.Place is { } place)
            parts.Add(place.Entity is { } entity ? _names.Name(entity) : Quote(place.Span));
        if (e.Time is { } time)
            parts.Add(time.Edtf is { } edtf ? _dates.Of(edtf) : Quote(time.Span));
        if (e.IsAboutPast)
            parts.Add(_labels["event-past"]);
        return string.Join(" · ", parts);
    }

    /// <summary>What it is worth, where it did not plainly happen; empty where it did.</summary>
    public string Worth(Event e)
    {
        if (e.Factuality == Factuality.CertainPositive)
            return "";
        var word = _labels["factuality." + Name(e.Factuality)];
        return e.Within is { } within ? word + " · " + _labels.Format("event-within", within) : word;
    }

    /// <summary>Who vouches for it; empty where the author does.</summary>
    public string SaidBy(Event e) => e.SaidBy.Count == 0 ? "" : According(Parties(e.SaidBy), e.SaidIn);

    /// <summary>How somebody else sees it.</summary>
    public string View(EventView view) =>
        _labels.Format(view.Factuality == Factuality.CertainNegative ? "event-denied" : "event-view", Party(view.SaidBy), view.SaidIn,
            _labels.Find("factuality." + Name(view.Factuality)));

    /// <summary>A figure with its source: "morts : « au moins 12 morts », selon un médecin (s3)".</summary>
    public string Number(EventNumber number)
    {
        var figure = _labels.Format("event-number", _labels["number." + number.Kind.ToString().ToLowerInvariant()], Quote(number.Span));
        return number.SaidBy is { } source ? $"{figure}, {According(Party(source), number.SaidIn)}" : figure;
    }

    /// <summary>The words of a span without control characters.</summary>
    public string Quote(TextSpan span) => PrintableText.Of(span.Of(_text));

    private string According(string who, string? statement) =>
        statement is null ? _labels.Format("event-according", who) : _labels.Format("event-according-in", who, statement);

    private string Parties(IReadOnlyList<Participant> participants) => string.Join(", ", participants.Select(Party));

    // The words of the text, and who that is where they do not say so.
    private string Party(Participant participant)
    {
        var words = Quote(participant.Span);
        if (participant.Entity is not { } entity)
            return words;
        return Array.Exists(_names.NamesOf(entity), name => words.Contains(name, StringComparison.OrdinalIgnoreCase)) ? words : $"{words} ({_names.Name(entity)})";
    }

    private static string Name(Factuality factuality) => factuality.ToString().ToLowerInvariant();
}
