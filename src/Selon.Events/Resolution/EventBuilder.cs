using Selon.Events.Coding;
using Selon.Events.Figures;
using Selon.Events.Trees;

namespace Selon.Events.Resolution;

/// <summary>Makes the public records of groups of mentions.</summary>
internal sealed class EventBuilder(EventContext context)
{
    private const int WithinReach = 4;

    private readonly Dictionary<(int Sentence, int Word), string> _byWord = [];
    private readonly IReadOnlyList<StatementCode> _codes = StatementCoder.French.Code(context.Analysis, context.Reading.Statements);

    /// <summary>The events in the order of their triggers.</summary>
    public IReadOnlyList<Event> Build(List<EventGroup> groups)
    {
        var ordered = groups.OrderBy(g => g.Main.Start).ToList();
        var numbers = new FigureAttacher(context, ordered).Attach();
        var byStatement = new Dictionary<int, string>();
        for (var i = 0; i < ordered.Count; i++)
        {
            foreach (var mention in ordered[i].Mentions)
            {
                if (mention.Own >= 0)
                    byStatement.TryAdd(mention.Own, Id(i));
                if (mention.Type is EventType.Request or EventType.Agree or EventType.Threaten or EventType.Reject)
                    _byWord.TryAdd((mention.Tree.Number, mention.Word), Id(i));
            }
        }
        var denials = new DenialFinder(context);
        var events = new Event[ordered.Count];
        for (var i = 0; i < events.Length; i++)
            events[i] = Build(ordered[i], Id(i), byStatement) with { Numbers = numbers.GetValueOrDefault(ordered[i]) ?? [], OtherViews = denials.Find(ordered[i]) };
        var byId = events.ToDictionary(e => e.Id, StringComparer.Ordinal);
        for (var i = 0; i < events.Length; i++)
        {
            if (ordered[i].Main.IsNoun && events[i].Within is { } within)
                events[i] = ContentParties.Settle(events[i], byId[within]);
        }
        return events;
    }

    private static string Id(int index) => "e" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private Event Build(EventGroup group, string id, Dictionary<int, string> byStatement)
    {
        var main = group.Main;
        var actors = Parties(main.Actors.Count > 0 ? main.Actors : group.Mentions.Find(m => m.Actors.Count > 0)?.Actors ?? new CrowdFinder(context).Find(group));
        var recipients = Parties(main.Recipients.Count > 0 ? main.Recipients : group.Mentions.Find(m => m.Recipients.Count > 0)?.Recipients ?? []);
        // What is asked, refused or threatened says what kind of request, refusal or threat it is.
        var code = main.Own >= 0 && _codes[main.Own] is { } own && own.Type == main.Type ? own : null;
        var voucher = main.VouchedBy >= 0 ? context.Attributions[main.VouchedBy] : null;
        return new Event
        {
            Id = id,
            Type = main.Type,
            Mode = code?.Mode ?? group.Mode,
            Cameo = code?.Cameo ?? main.Entry.Cameo,
            Trigger = main.Spans(),
            OtherMentions = [.. group.Mentions.Where(m => m != main).SelectMany(m => m.Spans()).Distinct().Order()],
            Actors = actors,
            Recipients = recipients,
            Place = group.Mentions.Prepend(main).Select(m => m.Place).FirstOrDefault(p => p is not null) is { } place ? new EventPlace(place.Span, place.Entity) : null,
            Time = group.Mentions.Prepend(main).Select(m => m.Time).FirstOrDefault(t => t is not null),
            Factuality = main.Factuality,
            SaidIn = voucher?.Id,
            SaidBy = voucher is null ? [] : [.. voucher.Sources.Select(s => Participant(context.Parties.ReadSource(s)))],
            Within = Within(main, byStatement) is { } within && within != id ? within : null,
            IsAboutPast = Background.Holds(context, main),
            Rule = main.Rule,
            Confidence = main.IsNoun ? 0.6 : 0.7,
        };
    }

    // The request or threat whose content it is, by the statement or by the word that governs it.
    private string? Within(EventMention mention, Dictionary<int, string> byStatement)
    {
        if (mention.WithinStatement >= 0 && byStatement.TryGetValue(mention.WithinStatement, out var within))
            return within;
        if (mention.Factuality is not (Factuality.Future or Factuality.Hypothetical or Factuality.CertainNegative))
            return null;
        var at = mention.Tree[mention.Word].Head;
        for (var steps = 0; at >= 0 && steps < WithinReach; at = mention.Tree[at].Head, steps++)
        {
            if (_byWord.TryGetValue((mention.Tree.Number, at), out var id))
                return id;
        }
        return null;
    }

    private static Participant[] Parties(List<Party> parties) => [.. parties.Select(Participant)];

    /// <summary>A party as the public record has it.</summary>
    internal static Participant Participant(Party party) => new(party.Span)
    {
        Entity = party.Entity,
        Also = [.. party.Also.Where(s => s != party.Span).Distinct().Order()],
    };
}
