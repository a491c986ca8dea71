using Selon.Events.Trees;
using Selon.Statements.Trees;

namespace Selon.Events.Resolution;

/// <summary>Says which events are told as background: in the pluperfect, or at a time well before the news.</summary>
internal static class Background
{
    private const int NewsDays = 60;

    /// <summary>True where the mention is told as over before the news began.</summary>
    public static bool Holds(EventContext context, EventMention mention)
    {
        if (mention.Factuality is Factuality.Future or Factuality.Hypothetical)
            return false;
        if (mention.Time is { End: { } end } && context.Reading.Entities.At is { } at && (at.First.ToDateTime(TimeOnly.MinValue) - end).TotalDays > NewsDays)
            return true;
        if (mention.Governor < 0)
            return false;
        var group = VerbGroup.Of(mention.Tree, mention.Governor);
        return group.Finite >= 0 && group.Finite != mention.Governor && mention.Tree[group.Finite].Lemma is "avoir" or "être"
            && mention.Tree[group.Finite].Features.Tense == "Imp" && mention.VouchedBy < 0 && mention.Own < 0;
    }
}
