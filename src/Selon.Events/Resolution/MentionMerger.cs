using Selon.Events.Lexicons;
using Selon.Events.Trees;

namespace Selon.Events.Resolution;

/// <summary>Brings the mentions of one event together.</summary>
internal static class MentionMerger
{
    // How many events back an event is taken up.
    private const int MostLookedAt = 24;

    /// <summary>The groups in the order of their first mention.</summary>
    public static List<EventGroup> Merge(IReadOnlyList<EventMention> mentions)
    {
        var groups = new List<EventGroup>();
        // The title last: it takes up what the body tells in full. Before it what can only be a mention of something else.
        foreach (var mention in mentions.OrderBy(m => m.IsInTitle ? 2 : m.IsMentionOnly ? 1 : 0))
        {
            if (Find(groups, mention) is { } group)
                group.Mentions.Add(mention);
            else
                groups.Add(new EventGroup { Mentions = { mention } });
        }
        return groups;
    }

    private static EventGroup? Find(List<EventGroup> groups, EventMention mention)
    {
        if (mention.IsInTitle)
            return OfTitle(groups, mention);
        // "l'attentat" takes up an attentat before any other attack.
        return (mention.IsNoun ? Latest(groups, mention, withStem: true) : null) ?? Latest(groups, mention, withStem: false);
    }

    private static EventGroup? Latest(List<EventGroup> groups, EventMention mention, bool withStem)
    {
        for (var i = groups.Count - 1; i >= Math.Max(0, groups.Count - MostLookedAt); i--)
        {
            if (groups[i].Type == mention.Type && (!withStem || HasStem(groups[i], mention)) && IsSame(groups[i], mention))
                return groups[i];
        }
        return null;
    }

    private static EventGroup? OfTitle(List<EventGroup> groups, EventMention mention)
    {
        EventGroup? byStem = null, byKind = null;
        for (var i = 0; i < Math.Min(groups.Count, MostLookedAt); i++)
        {
            var group = groups[i];
            if (!IsOfOneKind(group, mention))
                continue;
            var agrees = Agree(group, mention);
            if (agrees && HasStem(group, mention))
                return group;
            if (!group.Main.IsInTitle && HasStem(group, mention) && !mention.Entry.Asks(Conditions.Speech))
                byStem ??= group;
            if (agrees)
                byKind ??= group;
        }
        return byStem ?? byKind;
    }

    private static bool HasStem(EventGroup group, EventMention mention) => group.Known.Any(m => m.Entry.Stem == mention.Entry.Stem);

    private static bool IsSame(EventGroup group, EventMention mention)
    {
        if (mention.IsMentionOnly)
            return group.Known.Any(m => Math.Abs(mention.Tree.Number - m.Tree.Number) <= 1) && !mention.Actors.Exists(a => a.IsPolitical);
        var isBeside = group.Last.Tree == mention.Tree;
        // "a riposté par des tirs": the noun hangs on the verb.
        if (isBeside && mention.IsNoun && group.Known.Any(m => m.Tree == mention.Tree && !m.IsNoun && m.Word == mention.Governor))
            return true;
        if (isBeside && mention.Type == EventType.Consult && (!HasOwnParties(mention) || group.Known.Any(m => m.Actors.Exists(a => mention.Actors.Exists(b => Same(a, b))))))
            return true;
        if (!IsOfOneKind(group, mention) || !Agree(group, mention))
            return false;
        var last = group.Last;
        var distance = mention.Tree.Number - last.Tree.Number;
        if (IsElsewhere(group, mention))
            return false;
        var isSpeech = mention.Entry.Asks(Conditions.Speech);
        if (mention.IsNoun && mention.IsDefinite && (group.Known.Any(m => m.Entry.Stem == mention.Entry.Stem) || mention.Type == EventType.Assault || group.Mode is not (null or "restrict" or "seize")) && (!isSpeech || mention.Entry.Stem == last.Entry.Stem || !HasOwnParties(mention)) && (!mention.IsPlural || group.Known.Any(m => m.IsPlural && m.IsNoun)))
            return true;
        if (mention.IsNoun && group.Known.Any(m => m.IsNoun && m.Entry.Stem == mention.Entry.Stem) && !HasOwnParties(mention))
            return distance <= 3 || mention.IsPlural == last.IsPlural;
        if (mention.IsIndefinite && (HasOwnParties(mention) || mention.Time is not null) && group.Known.Any(m => m.IsNoun && !m.IsInTitle) && !ShareParty(group, mention))
            return false;
        // One attack is told with many words: "attentat", "explosion", "attaque".
        if (mention.Type == EventType.Assault && mention.IsNoun && !mention.Actors.Exists(a => a.IsAnimate) && group.Known.Any(m => m.IsNoun) && IsBlastOrPlain(group.Mode) && IsBlastOrPlain(mention.Entry.Mode))
            return true;
        if (mention.IsNoun && !HasOwnParties(mention) && distance <= 2 && !isSpeech && mention.Type != EventType.Consult)
            return true;
        // What the attackers do next belongs to the attack; what forces of a state do is their reply.
        if (mention.Type == EventType.Assault && mention.IsStep && distance <= 2 && mention.Actors.TrueForAll(IsAttacker) && group.Known.All(m => m.Actors.TrueForAll(IsAttacker)) && group.Known.Any(m => m.IsNoun || m.IsStep)
            && (mention.Actors.Count > 0 || distance == 0 || !mention.Recipients.Exists(p => p.Entity is not null || p.Is(PartyKinds.Attacker))))
            return true;
        // A step beside the act that it belongs to.
        if (mention.IsStep || last.IsStep)
            return distance <= 1 && mention.Actors.Exists(a => a.Is(PartyKinds.Police)) == group.Known.Any(m => m.Actors.Exists(a => a.Is(PartyKinds.Police))) && (ShareParty(group, mention) || (distance == 0 ? mention.Actors.Count == 0 || !group.Known.Any(m => m.Actors.Count > 0) : !HasOwnParties(mention)));
        // "interpellé puis écroué"
        if (mention.Entry.Mode is "arrest" && mention.Entry.Mode == group.Mode && ShareRecipient(group, mention))
            return true;
        // The same act of the same parties again.
        return group.Known.Any(m => m.Entry.Stem == mention.Entry.Stem) ? ShareParty(group, mention) || distance == 0 && !HasOwnParties(mention) : ShareBoth(group, mention);
    }

    private static bool IsAttacker(Party party) => (party.Is(PartyKinds.Attacker | PartyKinds.Weapon) || party.Key.StartsWith("word:", StringComparison.Ordinal)) && party.Entity is null;

    private static bool HasOwnParties(EventMention mention) => mention.Actors.Count + mention.Recipients.Count > 0;

    private static bool IsOfOneKind(EventGroup group, EventMention mention)
    {
        if (group.Type != mention.Type)
            return false;
        if (group.Known.Any(m => m.Entry.Stem == mention.Entry.Stem))
            return true;
        var (mode, other) = (group.Mode, mention.Entry.Mode);
        return mode is null || other is null || mode == other || mention.Type == EventType.Assault && (IsBlast(mode) && IsBlast(other) || mention.IsStep);
    }

    private static bool IsBlastOrPlain(string? mode) => mode is null || IsBlast(mode);

    // At another time or in another town.
    private static bool IsElsewhere(EventGroup group, EventMention mention)
    {
        foreach (var other in group.Known)
        {
            if (other.Time is { Begin: { } begin, End: { } end } && mention.Time is { Begin: { } ownBegin, End: { } ownEnd } && (ownEnd <= begin || end <= ownBegin))
                return true;
            if (other.Place is { } place && mention.Place is { } own && place.Is(PartyKinds.Place) && own.Is(PartyKinds.Place) && !place.Is(PartyKinds.State) && !own.Is(PartyKinds.State)
                && place.Entity is { } a && own.Entity is { } b && a != b)
                return true;
        }
        return false;
    }

    private static bool IsBlast(string mode) => mode is "explosives" or "suicide-attack" or "aerial" or "unconventional" or "heavy-weapons";

    // No party speaks against it: where both name one, one is shared.
    private static bool Agree(EventGroup group, EventMention mention)
    {
        var main = group.Known;
        var isRepeated = mention.Entry.Stem == group.Last.Entry.Stem && !mention.Entry.Asks(Conditions.Speech) && mention.Recipients.Count > 0 && ShareRecipient(group, mention);
        return (isRepeated || Compatible(main.SelectMany(m => m.Actors), mention.Actors))
            && (mention.IsStep && mention.Tree == group.Last.Tree || mention.IsNoun && mention.IsDefinite && (!mention.IsPlural || main.Any(m => m.IsNoun && m.IsPlural && m.Entry.Stem == mention.Entry.Stem)) || Compatible(main.SelectMany(m => m.Recipients), mention.Recipients))
            && (mention.IsInTitle || Compatible(main.SelectMany(m => m.Objects), mention.Objects))
            && (group.Main.Factuality == mention.Factuality || group.Main.Factuality is not (Factuality.Future or Factuality.Hypothetical or Factuality.Generic) && mention.Factuality is not (Factuality.Future or Factuality.Hypothetical or Factuality.Generic) || mention.IsInTitle || mention.IsNoun && mention.IsDefinite);
    }

    private static bool Compatible(IEnumerable<Party> known, List<Party> own)
    {
        if (own.Count == 0)
            return true;
        var any = false;
        foreach (var party in known)
        {
            any = true;
            if (own.Exists(o => Same(o, party)))
                return true;
        }
        return !any;
    }

    private static bool ShareParty(EventGroup group, EventMention mention) =>
        group.Known.Any(m => m.Actors.Exists(a => mention.Actors.Exists(b => Same(a, b))) || m.Recipients.Exists(a => mention.Recipients.Exists(b => Same(a, b))));

    private static bool ShareRecipient(EventGroup group, EventMention mention) =>
        group.Known.Any(m => m.Recipients.Exists(a => mention.Recipients.Exists(b => Same(a, b))));

    private static bool ShareBoth(EventGroup group, EventMention mention) =>
        group.Known.Any(m => m.Actors.Exists(a => mention.Actors.Exists(b => Same(a, b)))) && group.Known.Any(m => m.Recipients.Exists(a => mention.Recipients.Exists(b => Same(a, b))));

    /// <summary>True for two wordings of one party.</summary>
    public static bool Same(Party a, Party b) => a.Key == b.Key || a.Span.Overlaps(b.Span) || a.Noun.Length > 0 && a.Noun == b.Noun || a.Also.Exists(s => s.Overlaps(b.Span)) || b.Also.Exists(s => s.Overlaps(a.Span));
}
