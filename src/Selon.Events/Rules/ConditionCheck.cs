using Selon.Events.Lexicons;
using Selon.Events.Trees;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Events.Rules;

/// <summary>Whether what the lexicon asks for holds where a word stands.</summary>
internal static class ConditionCheck
{
    /// <summary>Checks; drops parties that cannot act, marks a mention as tentative where only the rest of the text can tell.</summary>
    public static bool Holds(EventContext context, EventMention mention, bool isPassive)
    {
        var conditions = mention.Entry.Conditions;
        // "le séisme a tué", "frappé par un ouragan"
        if (mention.Actors.Exists(p => p.Is(PartyKinds.Disaster)))
            return false;
        var hadActors = mention.Actors.Exists(p => p.Is(PartyKinds.Thing | PartyKinds.Measure | PartyKinds.Meeting) || IsEventNoun(context, p) || p.Kinds == PartyKinds.None && p.Noun.Length > 0);
        var hasMeasure = mention.Actors.Exists(p => p.Is(PartyKinds.Measure | PartyKinds.Thing));
        Settle(context, mention);
        // "la situation empêche": a thing does nothing; a law may forbid, an attack kill.
        if (!mention.IsNoun && hadActors && mention.Actors.Count == 0 && !(mention.Type == EventType.Assault || mention.Type == EventType.Coerce && hasMeasure))
            return false;
        if ((conditions & (Conditions.Speech | Conditions.NotSpeech)) != 0 && !SpeechHolds(context, mention, isPassive))
            return false;
        if (!ActorHolds(mention, conditions) || !RecipientHolds(context, mention, conditions))
            return false;
        if (mention.Entry.Asks(Conditions.NoObject) && context.Roles.DeepObjectHead(mention.Tree, mention.Word, isPassive) >= 0)
            return false;
        if (mention.Entry.Asks(Conditions.ObjectAnimate) && mention.Own < 0 && (context.Roles.DeepObjectHead(mention.Tree, mention.Word, isPassive) >= 0 && !mention.Recipients.Exists(p => p.IsAnimate) || isPassive && mention.Actors.Count == 0))
            return false;
        if (mention.Entry.Asks(Conditions.Carried) && mention.Actors.Count + mention.Recipients.Count == 0 && (mention.Governor < 0 || context.Lexicon.FindLightVerbs(mention.Tree[mention.Governor].Lemma.ToLowerInvariant()).Count == 0))
            return false;
        if (mention.Entry.Asks(Conditions.WithParty) && mention.Actors.Count + mention.Recipients.Count == 0)
            return false;
        if (mention.Entry.Asks(Conditions.Parties) && mention.Actors.Count + mention.Recipients.Count < 2)
            return false;
        var isPolitical = IsPolitical(mention) || mention.Entry.Asks(Conditions.PoliticalContext) && IsPoliticalSentence(context, mention);
        if ((conditions & (Conditions.Political | Conditions.PoliticalContext)) != 0 && !isPolitical)
            mention.IsTentative = true;
        if (mention.Entry.Asks(Conditions.Crowd) && !mention.Actors.Exists(IsCrowd))
            mention.IsTentative = true;
        mention.IsMentionOnly = mention.Entry.Asks(Conditions.EventSubject) && !mention.Actors.Exists(a => a.IsPolitical || a.Is(PartyKinds.Weapon)) || mention.IsNoun && IsClassifier(context, mention);
        return true;
    }

    /// <summary>True where a party is a political actor.</summary>
    public static bool IsPolitical(EventMention mention) => mention.Actors.Exists(p => p.IsPolitical) || mention.Recipients.Exists(p => p.IsPolitical) || mention.Objects.Exists(p => p.IsPolitical);

    private static void Settle(EventContext context, EventMention mention)
    {
        // An act told as subject ("l'attentat a tué"), a law, a thing: nobody acts.
        mention.Actors.RemoveAll(p => !CanAct(mention, p) || IsEventNoun(context, p));
        Blame.Settle(context, mention);
        mention.Recipients.RemoveAll(p => mention.Actors.Exists(a => a.Span == p.Span));
        if (mention.Entry.Asks(Conditions.ObjectPerson) || mention.Entry.Type is not (EventType.Coerce or EventType.Assault or EventType.Retreat or EventType.Protest))
            mention.Recipients.RemoveAll(p => IsEventNoun(context, p));
    }

    private static bool CanAct(EventMention mention, Party party) =>
        party.IsAnimate && !(party.Is(PartyKinds.Thing) && !party.Is(PartyKinds.Political | PartyKinds.Person))
        || mention.Type == EventType.Assault && party.Is(PartyKinds.Weapon);

    private static bool IsEventNoun(EventContext context, Party party)
    {
        if (party.Head < 0 || party.Is(PartyKinds.Animate))
            return false;
        var word = context.Article.Trees[party.Sentence][party.Head];
        return word.Upos == PartOfSpeech.Noun && context.Lexicon.FindNouns(word.Lemma.ToLowerInvariant()).Any(e => e.FixedWords.Count == 0);
    }

    private static bool SpeechHolds(EventContext context, EventMention mention, bool isPassive)
    {
        var own = context.Attributions.WithCueAt(mention.Tree[mention.Words[0]].Span.Start);
        if (mention.Entry.Asks(Conditions.NotSpeech))
            return own < 0;
        if (own < 0 && mention.Entry.Asks(Conditions.Attributed) && !HasContent(mention))
            return false;
        if (own < 0 && mention.Type == EventType.Support && !mention.IsNoun && mention.Words.Length == 1 && mention.Recipients.Count == 0)
            return false;
        if (own < 0)
            return mention.IsNoun ? mention.Actors.Count > 0 || mention.Recipients.Count > 0 : mention.Actors.Exists(a => a.IsAnimate) || isPassive && (mention.Type == EventType.Accuse || mention.Type is EventType.Reject or EventType.Request && mention.Recipients.Exists(r => r.IsAnimate));
        mention.Own = own;
        var sources = context.Attributions[own].Sources;
        List<Party> parties = [.. sources.Where(s => !IsNobody(context, s)).Select(context.Parties.ReadSource)];
        // The tree may know more of those who speak together.
        if (parties.Count > 0 && !(mention.Actors.Count > parties.Count && mention.Actors.Exists(a => a.Span.Overlaps(parties[0].Span))))
            mention.Actors = parties;
        return true;
    }

    private static bool IsCrowd(Party party) =>
        party.Is(PartyKinds.Crowd | PartyKinds.Person) && !party.Is(PartyKinds.Armed | PartyKinds.Police | PartyKinds.State | PartyKinds.Official | PartyKinds.Organ);

    // "appelle à manifester"
    private static bool HasContent(EventMention mention)
    {
        foreach (var child in mention.Tree.Children(mention.Word))
        {
            if (child > mention.Word && mention.Tree[child].UniversalRelation is "xcomp" or "ccomp" or "obl" or "advcl" && mention.Tree.Introducer(child) is "à" or "que" or "pour")
                return mention.Actors.Count > 0;
        }
        return false;
    }

    private static bool IsNobody(EventContext context, Statements.Source source) => source.Span.Of(context.Article.Text).TrimEnd("'’").Equals("on", StringComparison.OrdinalIgnoreCase);

    private static bool ActorHolds(EventMention mention, Conditions conditions)
    {
        if ((conditions & Conditions.ActorPolitical) != 0 && !mention.Actors.Exists(p => p.IsPolitical))
            return false;
        if ((conditions & Conditions.ActorAnimate) != 0 && mention.Actors.Count > 0 && !mention.Actors.Exists(p => p.IsAnimate))
            return false;
        if ((conditions & Conditions.Crowd) != 0 && !mention.IsNoun && !mention.Actors.Exists(IsCrowd))
            return false;
        if ((conditions & Conditions.ActorRuler) != 0 && !mention.Actors.Exists(p => p.Is(PartyKinds.Official | PartyKinds.State | PartyKinds.Organ)))
            return false;
        if ((conditions & Conditions.ActorForces) != 0 && !mention.Actors.Exists(p => p.Is(PartyKinds.Forces | PartyKinds.Armed)))
            return false;
        if ((conditions & Conditions.ActorOfficial) != 0 && !mention.Actors.Exists(p => p.Is(PartyKinds.Official)))
            return false;
        return (conditions & Conditions.Court) == 0 || mention.Actors.Count == 0 || mention.Actors.Exists(p => p.Is(PartyKinds.Court));
    }

    private static bool RecipientHolds(EventContext context, EventMention mention, Conditions conditions)
    {
        var recipients = mention.Recipients;
        if ((conditions & Conditions.WithRecipient) != 0 && recipients.Count == 0)
            return false;
        if ((conditions & Conditions.RecipientArmed) != 0 && !recipients.Exists(p => p.Is(PartyKinds.Armed)))
            return false;
        if ((conditions & Conditions.NotForces) != 0 && recipients.Exists(p => p.Is(PartyKinds.Forces | PartyKinds.Armed | PartyKinds.Police)))
            return false;
        if ((conditions & Conditions.NotModifier) != 0 && !mention.IsNoun && mention.Tree[mention.Word].UniversalRelation == "amod")
            return false;
        if ((conditions & Conditions.RecipientPolitical) != 0 && !recipients.Exists(p => p.IsPolitical))
            return false;
        if ((conditions & Conditions.ObjectPerson) != 0 && !recipients.Exists(p => p.IsAnimate))
            return false;
        if ((conditions & Conditions.RecipientPerson) != 0 && !recipients.Exists(p => p.IsAnimate))
            return false;
        if ((conditions & Conditions.NotThing) != 0 && recipients.Exists(p => p.Is(PartyKinds.Thing | PartyKinds.Measure) && !p.Is(PartyKinds.Person)))
            return false;
        if ((conditions & Conditions.ObjectPlace) != 0 && !ObjectIs(context, mention, PartyKinds.Place | PartyKinds.Asset | PartyKinds.Name))
            return false;
        if ((conditions & Conditions.ObjectAsset) != 0 && !recipients.Exists(p => p.Is(PartyKinds.Asset)))
            return false;
        if ((conditions & Conditions.ObjectWeapon) != 0 && !recipients.Exists(p => p.Is(PartyKinds.Weapon)))
            return false;
        if ((conditions & Conditions.ObjectBorder) != 0 && !recipients.Exists(p => p.Is(PartyKinds.Border)))
            return false;
        if ((conditions & Conditions.ObjectDiplomat) != 0 && !ObjectIs(context, mention, PartyKinds.Diplomat))
            return false;
        if ((conditions & Conditions.ObjectOfficial) != 0 && !recipients.Exists(p => p.Is(PartyKinds.Official | PartyKinds.Diplomat)))
            return false;
        if ((conditions & Conditions.ObjectState) != 0 && !recipients.Exists(p => p.Is(PartyKinds.State)))
            return false;
        if ((conditions & Conditions.ObjectMeasure) != 0 && !ObjectIs(context, mention, PartyKinds.Measure))
            return false;
        if ((conditions & Conditions.ObjectMeeting) != 0 && !ObjectIs(context, mention, PartyKinds.Meeting))
            return false;
        if ((conditions & Conditions.OfMeeting) != 0 && !context.Roles.OfNoun(new Slot("de", PartyKinds.Meeting), mention.Tree, mention.Word, mention.Words).Exists(p => p.Is(PartyKinds.Meeting)))
            return false;
        if ((conditions & Conditions.OfBody) != 0 && !IsOfBody(context, mention.Tree, mention.Word, 0))
            return false;
        if ((conditions & Conditions.ObjectBody) != 0 && !recipients.Exists(p => p.Is(PartyKinds.Organ | PartyKinds.Court) && !p.Is(PartyKinds.State)))
            return false;
        if ((conditions & Conditions.ObjectRelief) != 0 && !ObjectIs(context, mention, PartyKinds.Relief))
            return false;
        if ((conditions & Conditions.ObjectRefugee) != 0 && !ObjectIs(context, mention, PartyKinds.Refugee))
            return false;
        if ((conditions & Conditions.ByForce) != 0 && !IsByForce(context, mention))
            return false;
        if ((conditions & Conditions.ExplosiveSubject) != 0 && !context.Roles.DeepSubject(mention.Tree, mention.Word, isPassive: false).Exists(p => p.Is(PartyKinds.Weapon)))
            return false;
        if ((conditions & Conditions.ObjectForces) != 0 && !ObjectIs(context, mention, PartyKinds.Forces))
            return false;
        if ((conditions & Conditions.Host) != 0 && !recipients.Exists(p => p.Is(PartyKinds.State | PartyKinds.Official)))
            return false;
        if ((conditions & Conditions.Hostage) != 0 && !recipients.Exists(p => p.Is(PartyKinds.Hostage)))
            return false;
        if ((conditions & Conditions.ObjectRuler) != 0 && !recipients.Exists(p => p.Is(PartyKinds.State | PartyKinds.Official | PartyKinds.Organ)))
            return false;
        return (conditions & Conditions.Convict) == 0 || mention.Actors.Exists(p => p.Is(PartyKinds.Court)) || HasSentence(mention) || mention.Actors.Count == 0 && VerbGroup.Of(mention.Tree, mention.Word).IsPassive;
    }

    private static bool ObjectIs(EventContext context, EventMention mention, PartyKinds kind)
    {
        var isPassive = VerbGroup.Of(mention.Tree, mention.Word).IsPassive;
        return context.Roles.DeepObject(mention.Tree, mention.Word, isPassive).Exists(p => p.Is(kind)) || mention.Recipients.Exists(p => p.Is(kind)) || mention.Objects.Exists(p => p.Is(kind));
    }

    // "le retrait du pays de la Cour pénale internationale"
    private static bool IsOfBody(EventContext context, SentenceTree tree, int noun, int depth)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child < noun || tree[child].UniversalRelation is not "nmod" || tree.Introducer(child) is not "de")
                continue;
            var kinds = context.Parties.KindsOf(tree, child);
            if ((kinds & PartyKinds.Forces) != 0)
                return false;
            if ((kinds & (PartyKinds.Organ | PartyKinds.Court)) != 0 && (kinds & PartyKinds.State) == 0 || tree[child].Lemma is "accord" or "traité" or "statut" or "convention" or "pacte" or "union")
                return true;
            if (depth < 2 && IsOfBody(context, tree, child, depth + 1))
                return true;
        }
        return false;
    }

    // Hostages freed by an operation, not let go.
    private static bool IsByForce(EventContext context, EventMention mention)
    {
        if (mention.Actors.Exists(a => a.Is(PartyKinds.Police) || a.Is(PartyKinds.Armed) && a.Is(PartyKinds.Forces)))
            return true;
        for (var i = 0; i < Math.Min(mention.Tree.Count, 80); i++)
        {
            if (mention.Tree[i].Upos == PartOfSpeech.Noun && mention.Tree[i].Lemma is "opération" or "assaut" or "raid" or "offensive")
                return true;
        }
        return false;
    }

    private static bool IsPoliticalSentence(EventContext context, EventMention mention)
    {
        for (var i = 0; i < Math.Min(mention.Tree.Count, 80); i++)
        {
            if (mention.Tree[i].Upos is PartOfSpeech.Noun or PartOfSpeech.PropN && (context.Parties.KindsOf(mention.Tree, i) & (PartyKinds.State | PartyKinds.Official | PartyKinds.Organ)) != 0)
                return true;
        }
        return false;
    }

    // "une armée d'occupation", "des menaces de mort": a bare noun that tells of what kind another is.
    private static bool IsClassifier(EventContext context, EventMention mention)
    {
        var tree = mention.Tree;
        if (tree[mention.Word].UniversalRelation != "nmod" || tree.Introducer(mention.Word) is not "de" || mention.Actors.Count + mention.Recipients.Count > 0 || tree.Child(mention.Word, "det") >= 0)
            return false;
        return mention.Words.Length == 1 && NounRule.Carrier(context, tree, mention.Word) == mention.Word && context.Lexicon.Modality.OfNoun(tree[tree[mention.Word].Head].Lemma.ToLowerInvariant()) is null;
    }

    // "condamné à trois ans de prison"
    private static bool HasSentence(EventMention mention)
    {
        foreach (var child in mention.Tree.Children(mention.Word))
        {
            if (child > mention.Word && mention.Tree[child].UniversalRelation is "obl" or "nmod" && mention.Tree.Introducer(child) == "à")
                return true;
        }
        return false;
    }
}
