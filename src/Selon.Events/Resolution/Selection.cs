using Selon.Events.Rules;
using Selon.Events.Trees;

namespace Selon.Events.Resolution;

/// <summary>Leaves out what is no political event of its own.</summary>
internal static class Selection
{
    /// <summary>The mentions that count; tentative ones where the text tells of other political violence.</summary>
    public static List<EventMention> Keep(List<EventMention> mentions)
    {
        var isConflict = mentions.Exists(m => !m.IsTentative && m.Type is EventType.Assault or EventType.Coerce && ConditionCheck.IsPolitical(m))
            || mentions.Exists(m => m.Type is EventType.Assault && m.Entry.Conditions == Lexicons.Conditions.None);
        return mentions.FindAll(m => !m.IsTentative || isConflict && m.Type is EventType.Assault or EventType.Coerce);
    }

    /// <summary>The groups that are events of their own.</summary>
    public static List<EventGroup> Keep(List<EventGroup> groups) =>
        groups.FindAll(g => !(g.Mentions.TrueForAll(m => m.IsAccusedOf) && g.Main.IsNoun));
}
