using Selon.Events;
using Selon.Text;

namespace Selon.Tests.Specs;

/// <summary>Compares the events of a text with those that a specification expects, as the project's scores do: spans agree where they overlap by half of the shorter.</summary>
internal sealed class EventComparison(string text, IReadOnlyList<ExpectedEvent> expected, IReadOnlyList<Event> found)
{
    private readonly Event?[] _pairs = Pairs(text, expected, found);

    /// <summary>What is not as expected, a line each; empty where all is.</summary>
    public IEnumerable<string> Differences()
    {
        foreach (var extra in found.Except(_pairs.OfType<Event>()))
            yield return $"not expected: {Line(extra)}";
        for (var i = 0; i < expected.Count; i++)
        {
            var name = string.Join(" … ", expected[i].Trigger);
            if (_pairs[i] is not { } pair)
            {
                yield return $"missing: {name}";
                continue;
            }
            foreach (var (part, isRight) in Parts(expected[i], pair))
            {
                if (!isRight)
                    yield return $"{part} of {name}: {Line(pair)}";
            }
        }
    }

    /// <summary>An event as a line of a specification.</summary>
    public string Line(Event e)
    {
        var parts = new List<string>
        {
            Join(" … ", e.Trigger), e.Type.Name(), e.Mode ?? "-", Join("; ", e.Actors.Select(p => p.Span)), Join("; ", e.Recipients.Select(p => p.Span)),
            e.Factuality.Name(), Join("; ", e.SaidBy.Select(p => p.Span)),
        };
        if (e.OtherMentions.Count > 0)
            parts.Add("mentions=" + Join("; ", e.OtherMentions));
        if (e.Numbers.Count > 0)
            parts.Add("numbers=" + string.Join("; ", e.Numbers.Select(n => $"{n.Kind.ToString().ToLowerInvariant()} {n.Span.Of(text)}{(n.SaidBy is { } by ? " by " + by.Span.Of(text).ToString() : "")}")));
        if (e.Within is { } within)
            parts.Add("within=" + within);
        if (e.IsAboutPast)
            parts.Add("past");
        return string.Join(" | ", parts);
    }

    private IEnumerable<(string Part, bool IsRight)> Parts(ExpectedEvent line, Event e)
    {
        yield return ("type", line.Types.Contains(e.Type.Name()));
        yield return ("mode", line.Modes.Contains(e.Mode ?? "-"));
        yield return ("actors", AreRight(line.Actors, e.Actors));
        yield return ("recipients", AreRight(line.Recipients, e.Recipients));
        yield return ("factuality", line.Factualities.Contains(e.Factuality.Name()));
        yield return ("said by", e.SaidBy.Count == 0 ? line.SaidBy.Contains("-") : e.SaidBy.Any(p => Names(p, line.SaidBy)));
        yield return ("mentions", line.Mentions.All(words => e.OtherMentions.Any(span => Agree(words, span))));
        yield return ("numbers", line.Numbers is not { } numbers || AreRight(numbers, e.Numbers));
        yield return ("within", line.Within is not { } within || (e.Within is { } id && _pairs[within - 1]?.Id == id));
        yield return ("past", !line.IsPast || e.IsAboutPast);
    }

    private bool AreRight(IReadOnlyList<IReadOnlyList<string>> parties, IReadOnlyList<Participant> participants) =>
        participants.All(p => parties.Any(wordings => Names(p, wordings)))
        && parties.All(wordings => wordings.Contains("-") || participants.Any(p => Names(p, wordings)));

    private bool AreRight(IReadOnlyList<(string Kind, string Words, string? By)> numbers, IReadOnlyList<EventNumber> found) =>
        numbers.Count == found.Count && numbers.All(n => found.Any(f => f.Kind.ToString().Equals(n.Kind, StringComparison.OrdinalIgnoreCase)
            && Agree(n.Words, f.Span) && (n.By is null ? f.SaidBy is null : f.SaidBy is { } by && Names(by, [n.By]))));

    private bool Names(Participant participant, IReadOnlyList<string> wordings) =>
        wordings.Any(words => words != "-" && participant.Also.Prepend(participant.Span).Any(span => Agree(words, span)));

    // Anywhere in the text: a specification does not say which of two.
    private bool Agree(string words, TextSpan span) => Places(text, words).Any(place => Overlap(place, span));

    // A trigger that stands in several lines is a different place in each, in the order of the text.
    private static Event?[] Pairs(string text, IReadOnlyList<ExpectedEvent> expected, IReadOnlyList<Event> found)
    {
        var rest = found.ToList();
        var pairs = new Event?[expected.Count];
        for (var i = 0; i < expected.Count; i++)
        {
            var words = expected[i].Trigger[0];
            var places = Places(text, words).ToList();
            var isTwice = expected.Count(e => e.Trigger[0] == words) > 1;
            var order = expected.Take(i).Count(e => e.Trigger[0] == words);
            var candidates = isTwice ? places.Skip(order).Take(1).ToList() : places;
            pairs[i] = rest.Where(e => e.Trigger.Any(span => candidates.Any(place => Overlap(place, span))))
                .OrderByDescending(e => expected[i].Types.Contains(e.Type.Name())).FirstOrDefault();
            if (pairs[i] is { } pair)
                rest.Remove(pair);
        }
        return pairs;
    }

    private static IEnumerable<TextSpan> Places(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            yield return new TextSpan(at, at + words.Length);
    }

    private static bool Overlap(TextSpan a, TextSpan b)
    {
        var common = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
        return common > 0 && common * 2 >= Math.Min(a.Length, b.Length);
    }

    private string Join(string separator, IEnumerable<TextSpan> spans)
    {
        var joined = string.Join(separator, spans.Select(s => s.Of(text).ToString()));
        return joined.Length == 0 ? "-" : joined;
    }
}
