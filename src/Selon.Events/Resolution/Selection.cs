using Selon.Events.Lexicons;
using Selon.Events.Rules;
using Selon.Events.Trees;

namespace Selon.Events.Resolution;

/// <summary>Leaves out what is no political event of its own.</summary>
internal static class Selection
{
    /// <summary>The mentions that count; tentative ones where the text tells of other political acts of the kind.</summary>
    public static List<EventMention> Keep(List<EventMention> mentions)
    {
        var solid = new HashSet<EventType>();
        foreach (var mention in mentions)
        {
            if (!mention.IsTentative && !mention.IsMentionOnly)
                solid.Add(mention.Type);
        }
        if (solid.Contains(EventType.Protest))
        {
            foreach (var mention in mentions)
            {
                if (mention.AmidProtest is { } entry)
                {
                    mention.Entry = entry;
                    mention.IsTentative = false;
                }
            }
        }
        // Who is freed by force is freed by force wherever the text says so.
        if (mentions.Find(m => m.Entry.Asks(Conditions.ByForce)) is { Entry: { } freed })
        {
            foreach (var mention in mentions)
            {
                if (mention.Type == EventType.Retreat && mention.Entry.Mode == "release" && mention.Entry.Stem == freed.Stem)
                    mention.Entry = freed;
            }
        }
        var protests = mentions.Where(m => m.Type == EventType.Protest).Select(m => m.Tree.Number).ToHashSet();
        var isConflict = mentions.Exists(m => !m.IsTentative && m.Type is EventType.Assault or EventType.Coerce && (ConditionCheck.IsPolitical(m) || m.Entry.Conditions == Conditions.None));
        return mentions.FindAll(m => !IsDemandOfProtest(protests, m) && !IsRefused(m) && (!m.IsTentative || (m.Type is EventType.Assault or EventType.Coerce ? isConflict : m.Type is EventType.Protest && solid.Contains(m.Type))));
    }

    /// <summary>The groups that are events of their own.</summary>
    public static List<EventGroup> Keep(List<EventGroup> groups) =>
        groups.FindAll(g => !g.Mentions.TrueForAll(m => m.IsMentionOnly) && !(g.Mentions.TrueForAll(m => m.IsAccusedOf) && g.Main.IsNoun));

    // "a refusé de partir": the refusal is the act.
    private static bool IsRefused(EventMention mention)
    {
        var head = mention.Tree[mention.Word].Head;
        return !mention.IsNoun && head >= 0 && mention.Tree[mention.Word].Features.IsInfinitive && mention.Tree[head].Lemma is "refuser" or "vouloir" && mention.Factuality == Factuality.CertainNegative;
    }

    // What demonstrators ask for is not coded beside their protest.
    private static bool IsDemandOfProtest(HashSet<int> protests, EventMention mention) =>
        mention.Type == EventType.Request && mention.Actors.Exists(a => a.Noun is "manifestant" or "manifestante" or "protestataire")
        && protests.Contains(mention.Tree.Number);
}
