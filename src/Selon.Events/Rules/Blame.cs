using Selon.Events.Lexicons;
using Selon.Events.Trees;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Events.Rules;

/// <summary>Leaves only those as recipients of words who can be spoken to or blamed: "déplore le manque de sérieux <c>des Nord-Coréens</c>".</summary>
internal static class Blame
{
    private const int MaximumDepth = 3;

    /// <summary>Corrects the recipients of a mention.</summary>
    public static void Settle(EventContext context, EventMention mention)
    {
        if (mention.Type is EventType.Coerce or EventType.Assault or EventType.Protest or EventType.Mobilize)
        {
            mention.Recipients.RemoveAll(p => !p.Is(PartyKinds.Animate | PartyKinds.Asset | PartyKinds.Place | PartyKinds.Border) && !(p.Kinds == PartyKinds.None && mention.Type == EventType.Assault && !mention.IsNoun));
            return;
        }
        List<Party> things = mention.Recipients.FindAll(p => !IsSomebody(p));
        mention.Recipients.RemoveAll(p => !IsSomebody(p));
        if (mention.Type is not (EventType.Accuse or EventType.Support or EventType.Reject) || mention.Recipients.Count > 0)
            return;
        foreach (var thing in things)
        {
            if (thing.Sentence == mention.Tree.Number && thing.Head >= 0 && Doer(context, mention.Tree, thing.Head, 0) is { } doer)
            {
                mention.Recipients = context.Parties.Read(mention.Tree, doer);
                return;
            }
        }
    }

    private static bool IsSomebody(Party party) => party.IsAnimate && !(party.Is(PartyKinds.Thing | PartyKinds.Measure | PartyKinds.Meeting) && !party.Is(PartyKinds.Person | PartyKinds.Political));

    private static int? Doer(EventContext context, SentenceTree tree, int noun, int depth)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child < noun || tree[child].UniversalRelation is not ("nmod" or "acl" or "obl" or "conj" or "appos"))
                continue;
            var isDoer = tree[child].UniversalRelation is "nmod" or "obl" && tree.Introducer(child) is "de" or "par" or "avec";
            if (isDoer && tree[child].Upos is not PartOfSpeech.Verb && (context.Parties.KindsOf(tree, child) & PartyKinds.Political) != 0)
                return child;
            if (depth < MaximumDepth && Doer(context, tree, child, depth + 1) is { } deeper)
                return deeper;
        }
        return null;
    }
}
