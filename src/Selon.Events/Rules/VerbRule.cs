using Selon.Events.Lexicons;
using Selon.Events.Trees;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Events.Rules;

/// <summary>A verb, or an expression with a verb: "ont attaqué", "a été arrêté", "a pris le pouvoir", "otages libérés".</summary>
internal sealed class VerbRule() : EventRule("verb")
{
    /// <inheritdoc/>
    public override EventMention? Find(EventContext context, SentenceTree tree, int word)
    {
        if (tree[word].Upos is not (PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Adj))
            return null;
        var isCausative = tree[word].Relation == "aux:caus";
        if (tree[word].UniversalRelation == "aux" && !isCausative)
            return null;
        var lemma = Lemma(context, tree[word]);
        if (lemma is null)
            return null;
        // "est prêt": the predicate bears the clause.
        var verb = (tree[word].UniversalRelation == "cop" || isCausative) && tree[word].Head >= 0 ? tree[word].Head : word;
        var group = VerbGroup.Of(tree, verb);
        // "s'est fait agresser par X"
        var isSuffered = verb == word && group.IsPronominal && tree.ChildExactly(verb, "aux:caus") >= 0;
        var isPronominal = group.IsPronominal && !isSuffered || isCausative && HasReflexive(tree, word);
        var isPassive = verb == word && (group.IsPassive || isSuffered || tree[word].Upos == PartOfSpeech.Adj);
        EventEntry? amidProtest = null;
        foreach (var entry in context.Lexicon.FindVerbs(lemma))
        {
            if (entry.IsPronominal != isPronominal && !(entry.IsPronominal && tree[verb].Features.IsInfinitive && HasClitic(tree, verb)))
                continue;
            if (verb != word && entry.FixedWords.Count == 0)
                continue;
            if (entry.HasEn && !HasEn(tree, verb))
                continue;
            if (Words(tree, word, entry, isPassive) is not { } words)
                continue;
            var mention = new EventMention { Entry = entry, Tree = tree, Word = verb, Words = words, Rule = words.Length > 1 ? "expression" : Name, Governor = verb };
            if (IsCarriedNoun(context, mention) || words.Length == 1 && entry.FixedWords.Count > 0 && context.Lexicon.FindNouns(entry.FixedWords[0]).Any(e => e.Type == entry.Type && e.FixedWords.Count == 0))
                return null;
            AddParties(context, mention, verb, isPassive);
            mention.AmidProtest = mention.Actors.Count == 0 ? amidProtest : null;
            if (ConditionCheck.Holds(context, mention, isPassive))
                return mention;
            if (isPassive && entry.Asks(Conditions.Crowd) && Statements.Sources.SubjectFinder.Agent(tree, verb) < 0 && mention.Actors.Count == 0 && mention.Recipients.Count > 0)
                amidProtest = entry;
        }
        return amidProtest is null ? null : Tentative(context, tree, verb, word, amidProtest);
    }

    // "ouvrir une enquête": the noun names the act.
    private static bool IsCarriedNoun(EventContext context, EventMention mention)
    {
        if (mention.Words.Length < 2 || mention.Entry.FixedWords.Contains("…") || context.Lexicon.FindLightVerbs(mention.Entry.Head).Count == 0 && mention.Entry.Head is not ("faire" or "porter" or "avoir"))
            return false;
        foreach (var word in mention.Words[1..])
        {
            if (mention.Tree[word].Upos == PartOfSpeech.Noun && context.Lexicon.FindNouns(mention.Tree[word].Lemma.ToLowerInvariant()).Any(e => e.Type == mention.Type && e.FixedWords.Count == 0))
                return true;
        }
        return false;
    }

    private static string? Lemma(EventContext context, Word word)
    {
        var lemma = word.Lemma.ToLowerInvariant();
        if (word.Upos != PartOfSpeech.Adj && context.Lexicon.FindVerbs(lemma).Count > 0)
            return lemma;
        if (word.Upos == PartOfSpeech.Adj && !IsParticiple(word.Form))
            return null;
        return context.Lexicon.VerbOfForm(word.Form.ToLowerInvariant());
    }

    private static bool IsParticiple(string form) =>
        form.EndsWith('é') || form.EndsWith("ée", StringComparison.Ordinal) || form.EndsWith("és", StringComparison.Ordinal) || form.EndsWith("ées", StringComparison.Ordinal);

    // "la place a été vandalisée": counts where the text tells of a protest.
    private EventMention Tentative(EventContext context, SentenceTree tree, int verb, int word, EventEntry entry) => new()
    {
        Entry = entry, Tree = tree, Word = verb, Words = [word], Rule = Name, Governor = verb, IsTentative = true, Recipients = context.Roles.DeepObject(tree, verb, isPassive: true),
    };

    private static bool HasReflexive(SentenceTree tree, int word)
    {
        for (var i = Math.Max(0, word - 3); i < word; i++)
        {
            if (tree[i].Lemma is "se" or "soi")
                return true;
        }
        return false;
    }

    private static bool HasEn(SentenceTree tree, int verb)
    {
        for (var i = Math.Max(0, verb - 4); i < verb; i++)
        {
            if (tree[i].Form is "en" && tree[i].Upos is PartOfSpeech.Pron or PartOfSpeech.Adv or PartOfSpeech.Adp)
                return true;
        }
        return false;
    }

    private static bool HasClitic(SentenceTree tree, int verb) => verb > 0 && tree[verb - 1].Lemma is "se" or "soi";

    // "les sanctions ont été levées": the fixed noun is the subject of the passive.
    private static int[]? Words(SentenceTree tree, int word, EventEntry entry, bool isPassive)
    {
        if (FixedWords.Match(tree, word, entry, isNoun: false) is { } words)
            return words;
        if (!isPassive || entry.FixedWords.Count != 1)
            return null;
        var subject = tree.Child(word, "nsubj") is var own and >= 0 ? own : tree[word].UniversalRelation is "acl" or "amod" ? tree[word].Head : -1;
        return subject >= 0 && FixedWords.Is(tree[subject], entry.FixedWords[0]) ? [word] : null;
    }

    private static void AddParties(EventContext context, EventMention mention, int verb, bool isPassive)
    {
        var (entry, tree) = (mention.Entry, mention.Tree);
        if (entry.Actor.Count == 0)
            mention.Actors = context.Roles.DeepSubject(tree, verb, isPassive && !(mention.Words.Length > 1 && !entry.Recipient.Any(s => s.Place == "object")));
        foreach (var slot in entry.Actor)
        {
            mention.Actors = context.Roles.OfVerb(slot, tree, verb, mention.Words, isPassive);
            if (mention.Actors.Count > 0)
                break;
        }
        if (!entry.Recipient.Any(s => s.Place == "object"))
            mention.Objects = context.Roles.DeepObject(tree, verb, isPassive);
        // "a renoncé à la taxe"
        if (mention.Objects.Count == 0 && entry.Asks(Conditions.ObjectMeasure))
            mention.Objects = context.Roles.OfVerb(new Slot("à", PartyKinds.None), tree, verb, mention.Words, isPassive);
        foreach (var slot in entry.Recipient)
        {
            mention.Recipients = context.Roles.OfVerb(slot, tree, verb, mention.Words, isPassive);
            if (mention.Recipients.Count > 0)
                break;
        }
    }
}
