using Selon.Events.Lexicons;
using Selon.Events.Trees;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Events.Rules;

/// <summary>Takes parties from the verb that carries an event noun: "X a mené une attaque", "l'attaque lancée par X", "un attentat a visé X".</summary>
internal static class LightVerbs
{
    /// <summary>Adds what the verb says.</summary>
    /// <param name="context">The text.</param>
    /// <param name="mention">The noun.</param>
    /// <param name="noun">The noun itself, or what it hangs on without adding to it.</param>
    public static void Add(EventContext context, EventMention mention, int noun)
    {
        var tree = mention.Tree;
        var at = noun;
        for (var steps = 0; steps < 6 && tree[at].UniversalRelation == "conj" && tree[at].Head >= 0 && tree[tree[at].Head].Upos is not PartOfSpeech.Verb; steps++)
            at = tree[at].Head;
        var head = tree[at].Head;
        if (head >= 0 && tree[head].Upos is PartOfSpeech.Verb)
        {
            mention.Governor = head;
            Add(context, mention, at, head);
            AddShared(context, mention, at, head);
            if (mention.Recipients.Count == 0 && tree[at].UniversalRelation is "obj" or "nsubj")
                AddOpponent(context, mention, head);
        }
        foreach (var child in tree.Children(noun))
        {
            if (child > noun && tree[child].UniversalRelation == "acl" && tree[child].Upos == PartOfSpeech.Verb)
            {
                AddModifier(context, mention, child);
                AddOpponent(context, mention, child);
            }
        }
    }

    private static void Add(EventContext context, EventMention mention, int noun, int verb)
    {
        var tree = mention.Tree;
        var isPassive = VerbGroup.Of(tree, verb).IsPassive;
        var place = tree[noun].UniversalRelation switch
        {
            "obj" => "object",
            "nsubj" => isPassive ? "object" : "subject",
            "obl" => tree.Introducer(noun) ?? "",
            _ => "",
        };
        foreach (var light in context.Lexicon.FindLightVerbs(tree[verb].Lemma.ToLowerInvariant()))
        {
            if (light.Event == place)
            {
                Take(context, mention, verb, isPassive, light);
                return;
            }
        }
    }

    // "l'opération a duré dix jours et a été menée par X"
    private static void AddShared(EventContext context, EventMention mention, int noun, int verb)
    {
        if (mention.Tree[noun].UniversalRelation != "nsubj")
            return;
        foreach (var child in mention.Tree.Children(verb))
        {
            if (mention.Tree[child].UniversalRelation == "conj" && mention.Tree[child].Upos == PartOfSpeech.Verb && mention.Tree.Child(child, "nsubj") < 0)
                Add(context, mention, noun, child);
        }
    }

    // "des manifestations ont eu lieu contre le gouvernement"
    private static void AddOpponent(EventContext context, EventMention mention, int verb)
    {
        foreach (var slot in mention.Entry.Actor)
        {
            if (slot.Place is "entre" && mention.Actors.Count == 0)
                mention.Actors = context.Roles.OfVerb(slot, mention.Tree, verb, [], isPassive: false);
        }
        foreach (var slot in mention.Entry.Recipient)
        {
            if (slot.Place is "contre" && mention.Recipients.Count == 0)
                mention.Recipients = context.Roles.OfVerb(slot, mention.Tree, verb, [], isPassive: false);
        }
    }

    private static void AddModifier(EventContext context, EventMention mention, int verb)
    {
        var tree = mention.Tree;
        var group = VerbGroup.Of(tree, verb);
        var isPassive = group.IsPassive;
        var isRelative = tree[verb].Relation == "acl:relcl";
        var place = isPassive || isRelative && HasRelativeObject(tree, verb) ? "object" : "subject";
        foreach (var light in context.Lexicon.FindLightVerbs(tree[verb].Lemma.ToLowerInvariant()))
        {
            if (light.Event == place)
            {
                Take(context, mention, verb, isPassive, light);
                return;
            }
        }
    }

    private static bool HasRelativeObject(SentenceTree tree, int verb)
    {
        var child = tree.Child(verb, "obj");
        return child >= 0 && (tree[child].Features.PronType == "Rel" || tree[child].Lemma == "que");
    }

    private static void Take(EventContext context, EventMention mention, int verb, bool isPassive, LightVerb light)
    {
        var (roles, tree) = (context.Roles, mention.Tree);
        if (light.Actor == "both")
        {
            List<Party> sides = [.. roles.DeepObject(tree, verb, isPassive), .. roles.OfVerb(new Slot("à", PartyKinds.None), tree, verb, [], isPassive), .. roles.OfVerb(new Slot("et", PartyKinds.None), tree, verb, [], isPassive)];
            if (mention.Actors.Count == 0)
                mention.Actors = sides;
            return;
        }
        if (mention.Actors.Count == 0 && light.Actor is "subject" or "object")
            mention.Actors = roles.OfVerb(new Slot(light.Actor, PartyKinds.None), tree, verb, [], isPassive).FindAll(p => (p.IsAnimate || p.Kinds == PartyKinds.None) && !(p.Sentence == tree.Number && p.Head == mention.Word));
        if (mention.Recipients.Count == 0 && light.Recipient is not ("-" or "" or "both"))
            mention.Recipients = roles.OfVerb(new Slot(light.Recipient, PartyKinds.None), tree, verb, [], isPassive);
    }
}
