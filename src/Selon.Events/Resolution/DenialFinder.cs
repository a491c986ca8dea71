using Selon.Events.Trees;
using Selon.Statements;

namespace Selon.Events.Resolution;

/// <summary>Finds who sees an event otherwise: those whose denial holds a mention of it, or answers the statement that vouches for it.</summary>
internal sealed class DenialFinder(EventContext context)
{
    private readonly ILookup<string, int> _denials = Enumerable.Range(0, context.Attributions.Count)
        .Where(i => context.Attributions[i] is { Act: Act.Deny, Denies: not null }).ToLookup(i => context.Attributions[i].Denies!, StringComparer.Ordinal);

    /// <summary>The other views of a group.</summary>
    public IReadOnlyList<EventView> Find(EventGroup group)
    {
        var views = new List<EventView>();
        var main = group.Main;
        if (main.IsDenied || main.Factuality == Factuality.CertainNegative)
            return views;
        foreach (var mention in group.Mentions)
        {
            if (mention.IsDenied && mention.VouchedBy >= 0 && mention.VouchedBy != main.VouchedBy)
                Add(views, mention.VouchedBy);
        }
        if (main.VouchedBy < 0)
            return views;
        foreach (var denial in _denials[context.Attributions[main.VouchedBy].Id])
            Add(views, denial);
        return views;
    }

    private void Add(List<EventView> views, int statement)
    {
        var denial = context.Attributions[statement];
        foreach (var source in denial.Sources)
        {
            var party = EventBuilder.Participant(context.Parties.ReadSource(source));
            if (!views.Exists(v => v.SaidBy.Span == party.Span))
                views.Add(new EventView(Factuality.CertainNegative, party, denial.Id));
        }
    }
}
