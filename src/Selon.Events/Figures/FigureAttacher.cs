using Selon.Events.Resolution;
using Selon.Events.Trees;
using Selon.Statements.Trees;

namespace Selon.Events.Figures;

/// <summary>Says of which event a figure is: the one whose word bears it, the nearest in the sentence, the last told before.</summary>
internal sealed class FigureAttacher
{
    // How many sentences a figure may come after its event: the toll of an attack is told again and again.
    private const int MostSentences = 6;
    private const int MostSteps = 12;

    private readonly EventContext _context;
    private readonly FigureSources _sources;
    private (EventGroup Group, int Sentence)? _lastCounted;
    private (SentenceTree Tree, EventGroup Group)? _previous;
    private readonly Dictionary<int, List<(EventMention Mention, EventGroup Group)>> _bySentence = [];

    public FigureAttacher(EventContext context, IEnumerable<EventGroup> groups)
    {
        _context = context;
        _sources = new FigureSources(context);
        foreach (var group in groups)
        {
            foreach (var mention in group.Mentions)
            {
                if (!_bySentence.TryGetValue(mention.Tree.Number, out var mentions))
                    _bySentence.Add(mention.Tree.Number, mentions = []);
                mentions.Add((mention, group));
            }
        }
    }

    /// <summary>The figures of each group that has any, in the order of the text.</summary>
    public Dictionary<EventGroup, List<EventNumber>> Attach()
    {
        var numbers = new Dictionary<EventGroup, List<EventNumber>>(ReferenceEqualityComparer.Instance);
        // The title's last: the body tells them in full.
        foreach (var figure in new FigureFinder(_context).Find().OrderBy(f => f.Span.Start < _context.TitleEnd))
        {
            var found = Group(figure, out var kind);
            if (found is null && figure.IsContinuation && _previous is { } previous && previous.Tree == figure.Tree)
                found = previous.Group;
            _previous = found is null ? null : (figure.Tree, found);
            if (found is not { } group)
                continue;
            if (!numbers.TryGetValue(group, out var own))
                numbers.Add(group, own = []);
            Add(own, figure, kind);
            if (kind is NumberKind.Dead or NumberKind.Injured && figure.Span.Start >= _context.TitleEnd)
                _lastCounted = (group, figure.Tree.Number);
        }
        return numbers;
    }

    private void Add(List<EventNumber> numbers, Figure figure, NumberKind kind)
    {
        var source = _sources.Of(figure);
        var statement = source >= 0 ? _context.Attributions[source] : null;
        var party = statement is null ? null : _context.Parties.ReadSource(statement.Sources[0]);
        var number = new EventNumber(kind, figure.Span)
        {
            Low = figure.Quantity.Low,
            High = figure.Quantity.High,
            SaidIn = statement?.Id,
            SaidBy = party is null ? null : new Participant(party.Span) { Entity = party.Entity, Also = [.. party.Also.Where(s => s != party.Span).Distinct().Order()] },
        };
        // Told again by the same: one figure.
        if (!numbers.Exists(n => n.Kind == kind && n.Low == number.Low && n.High == number.High && n.SaidBy?.Span == number.SaidBy?.Span && (number.Low ?? number.High) is not null))
            numbers.Add(number);
    }

    private EventGroup? Group(Figure figure, out NumberKind kind)
    {
        kind = figure.Kind ?? NumberKind.Participants;
        if (figure.Kind is null)
            return OfActors(figure);
        if (figure.Bearer >= 0 && Mentions(figure.Tree.Number).Find(m => m.Mention.Tree == figure.Tree && m.Mention.Words.Contains(figure.Bearer)) is { Group: { } bearer })
            return bearer;
        var own = kind;
        var inSentence = Mentions(figure.Tree.Number).FindAll(m => Fits(own, m.Group));
        if (inSentence.Count > 0)
            return inSentence.MinBy(m => (Rank(own, m.Group), Distance(figure.Tree, figure.Quantity.Noun, m.Mention.Word), m.Mention.Start)).Group;
        for (var back = 1; back <= MostSentences; back++)
        {
            if (back > 1 && _lastCounted is { } counted && figure.Tree.Number - counted.Sentence <= MostSentences && Fits(own, counted.Group))
                return counted.Group;
            var before = Mentions(figure.Tree.Number - back).FindAll(m => Fits(own, m.Group) && !m.Mention.IsInTitle);
            if (before.Count > 0)
                return before.MinBy(m => (Rank(own, m.Group), -m.Mention.Start)).Group;
        }
        return _bySentence.OrderBy(s => s.Key).SelectMany(s => s.Value).FirstOrDefault(m => Fits(own, m.Group) && !m.Mention.IsInTitle).Group;
    }

    // Those who take part are the actors of a protest.
    private EventGroup? OfActors(Figure figure)
    {
        foreach (var (mention, group) in Mentions(figure.Tree.Number))
        {
            if (group.Type == EventType.Protest && (mention.Actors.Exists(a => a.Span.Overlaps(figure.Span)) || Gathers(figure, mention)))
                return group;
        }
        return null;
    }

    // "la manifestation a réuni 15 000 personnes"
    private static bool Gathers(Figure figure, EventMention mention)
    {
        var (tree, noun) = (figure.Tree, figure.Quantity.Noun);
        return mention.IsNoun && tree[noun].UniversalRelation == "obj" && tree[noun].Head >= 0 && tree[noun].Head == tree[mention.Word].Head
            && tree[mention.Word].UniversalRelation == "nsubj";
    }

    private static bool Fits(NumberKind kind, EventGroup group) => kind switch
    {
        NumberKind.Detained => group.Type is EventType.Coerce && group.Mode is "arrest" or null || group.Type is EventType.Assault && group.Mode == "abduct",
        NumberKind.Participants => group.Type is EventType.Protest,
        _ => group.Type is EventType.Assault && group.Mode != "abduct" || group.Type is EventType.Protest && group.Mode == "riot",
    };

    // Who takes part takes part in the march before the fires; the dead are of the attack before the riot.
    private static int Rank(NumberKind kind, EventGroup group) =>
        (group.Type, group.Mode) is (EventType.Protest, "riot") ? 1 : kind == NumberKind.Detained && group.Mode is null ? 1 : 0;

    private List<(EventMention Mention, EventGroup Group)> Mentions(int sentence) => _bySentence.GetValueOrDefault(sentence) ?? [];

    // Steps in the tree from one word to the other.
    private static int Distance(SentenceTree tree, int from, int to)
    {
        var up = 0;
        for (var at = from; at >= 0 && up < MostSteps; at = tree[at].Head, up++)
        {
            if (!tree.IsUnder(to, at))
                continue;
            var down = 0;
            for (var below = to; below != at && down < MostSteps; below = tree[below].Head)
                down++;
            return up + down;
        }
        return int.MaxValue;
    }
}
