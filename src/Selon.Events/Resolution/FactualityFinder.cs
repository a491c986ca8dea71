using Selon.Events.Lexicons;
using Selon.Events.Rules;
using Selon.Events.Trees;
using Selon.Knowledge.Times;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Events.Resolution;

/// <summary>Says whether an event happened by the words around it: mood and tense, negation, what governs it, adjectives, adverbs.</summary>
internal sealed class FactualityFinder(EventContext context)
{
    private const int MaximumSteps = 8;

    private readonly Modality _modality = context.Lexicon.Modality;

    /// <summary>The value of a mention in its own words, whoever says it.</summary>
    public Factuality Find(EventMention mention)
    {
        var tree = mention.Tree;
        if (mention.IsNoun)
            return OfNoun(tree, NounRule.Carrier(context, tree, mention.Word), mention);
        var head = tree[mention.Word].Head;
        if (IsDoneByAnnouncing(mention) && tree[mention.Word].Features.IsInfinitive && head >= 0 && tree[head].Lemma is "annoncer" or "décider" && tree[mention.Word].UniversalRelation is "xcomp" or "ccomp")
            return OfClause(tree, head, 0) ?? Factuality.CertainPositive;
        return OfClause(tree, mention.Word, 0) ?? (IsStanding(mention) || IsOpposition(mention) ? Factuality.Generic : Factuality.CertainPositive);
    }

    /// <summary>"Chaque vendredi, ils manifestent": a habit.</summary>
    public static void SettleHabit(EventMention mention)
    {
        if (mention.IsNoun || mention.Factuality != Factuality.CertainPositive || mention.Time is not { Type: TimeType.Set })
            return;
        if (mention.Tree[mention.Word].Features is { IsFinite: true, Tense: "Pres" or "Imp" })
            mention.Factuality = Factuality.Generic;
    }

    // "s'oppose à la réforme": an attitude that lasts.
    private static bool IsOpposition(EventMention mention) =>
        mention.Entry.Head is "opposer" && mention.Type == EventType.Accuse && mention.Tree[mention.Word].Features is { IsFinite: true, Tense: "Pres" or "Imp" };

    // "finance des associations", "les milices soutenues par X": standing aid.
    private static bool IsStanding(EventMention mention)
    {
        if (mention.Type != EventType.Aid || mention.Words.Length > 1)
            return false;
        var group = VerbGroup.Of(mention.Tree, mention.Word);
        return group.Finite < 0 ? mention.Tree[mention.Word].UniversalRelation is "acl" or "amod" : group.Finite == mention.Word && mention.Tree[mention.Word].Features.Tense == "Pres";
    }

    private Factuality OfNoun(SentenceTree tree, int noun, EventMention mention)
    {
        var own = OfAdjectives(tree, mention.Word) ?? (noun != mention.Word ? OfAdjectives(tree, noun) : null);
        var around = OfGoverned(tree, noun, mention);
        // "la rencontre prévue n'a pas eu lieu"
        return around == Factuality.CertainNegative && own is not Factuality.Hypothetical ? around : own ?? around;
    }

    private Factuality OfGoverned(SentenceTree tree, int noun, EventMention mention)
    {
        var at = noun;
        for (var steps = 0; steps < MaximumSteps && at >= 0; steps++)
        {
            var head = tree[at].Head;
            if (head < 0)
                break;
            var relation = tree[at].UniversalRelation;
            if (relation is "obl" or "nmod" or "advmod" && _modality.OfPreposition(EventContext.Preposition(tree, at)) is { } introduced)
                return introduced;
            if (relation is "conj" or "appos" or "flat")
            {
                at = head;
                continue;
            }
            if (tree[head].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux)
                return OfGovernedNoun(tree, at, head, mention);
            if (tree.Child(head, "cop") >= 0 || tree.Child(head, "nsubj") == at)
                return OfClause(tree, head, 1) ?? Factuality.CertainPositive;
            if (relation is "nmod" && _modality.OfNoun(tree[head].Lemma.ToLowerInvariant()) is { } governed && tree.Introducer(at) is "de" or "à")
                return governed;
            if (relation is not "nmod" and not "obl")
                break;
            // Further out only where the noun adds to what hangs on it: "le bilan de l'attaque".
            if (steps > 1)
                break;
            at = head;
        }
        return Factuality.CertainPositive;
    }

    private Factuality OfGovernedNoun(SentenceTree tree, int noun, int verb, EventMention mention)
    {
        var relation = tree[noun].UniversalRelation;
        var isPassive = VerbGroup.Of(tree, verb).IsPassive;
        var isObject = relation == "obj" || relation == "nsubj" && isPassive || relation is "obl" && tree.Introducer(noun) is "à" or "de";
        var lemma = tree[verb].Lemma.ToLowerInvariant();
        var ofVerb = (relation == "obl" ? _modality.OfGovernor($"{lemma} {tree.Introducer(noun)}") : null) ?? _modality.OfGovernor(lemma);
        // "annonce l'arrestation de seize suspects": it was done before it was told.
        if (relation == "obj" && lemma == "annoncer" && mention.IsDefinite && mention.Type is EventType.Assault or EventType.Coerce)
            return OfClause(tree, verb, 0) is Factuality.CertainNegative ? Factuality.CertainNegative : Factuality.CertainPositive;
        // "l'attaque n'a fait aucune victime": it took place.
        if (relation == "nsubj" && !isPassive && tree.Child(verb, "obj") is var victims and >= 0 && context.Lexicon.NumberKindOf(tree[victims].Lemma.ToLowerInvariant(), "noun") is not null && IsNegated(tree, verb))
            return Factuality.CertainPositive;
        var isMade = mention.Entry.Asks(Conditions.Speech);
        if (isObject && !isMade && ofVerb is { } governed && governed != Factuality.CertainPositive && !(IsDoneByAnnouncing(mention) && lemma is "annoncer" or "décider" or "décréter" or "voter"))
            return IsNegated(tree, verb) && governed == Factuality.CertainNegative ? Factuality.CertainPositive : governed;
        if (ofVerb == Factuality.CertainPositive)
            return Factuality.CertainPositive;
        // "pour obtenir la libération": what hangs beside a clause is not under its mood; its object and subject are.
        if (relation is "obl" && !isObject && tree.Introducer(noun) is not "par")
            return context.Lexicon.FindLightVerbs(lemma).Count > 0 && tree.Introducer(noun) is not ("après" or "depuis" or "lors" or "pendant" or "durant") ? OfClause(tree, verb, 0) ?? Factuality.CertainPositive : Factuality.CertainPositive;
        // "n'a pas commenté l'attaque": whatever is said of it, it happened.
        if (mention.IsDefinite && isMade)
            return Factuality.CertainPositive;
        if (mention.IsDefinite && context.Lexicon.FindLightVerbs(lemma).Count == 0 && lemma is not ("avoir" or "être" or "éclater" or "dérouler" or "tenir" or "débuter" or "commencer" or "reprendre"))
            return Factuality.CertainPositive;
        return OfClause(tree, verb, 0) ?? Factuality.CertainPositive;
    }

    // Who announces a break or a refusal has broken or refused.
    private static bool IsDoneByAnnouncing(EventMention mention) =>
        mention.Type is EventType.Sanction or EventType.Reject or EventType.Concede or EventType.Retreat || mention.Entry.Mode is "investigate" || mention.Entry.Head is "interdire" or "interdiction" or "fermer";

    private Factuality? OfAdjectives(SentenceTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree[child].UniversalRelation is "amod" or "acl" && (_modality.OfAdjective(tree[child].Lemma.ToLowerInvariant()) ?? _modality.OfAdjective(tree[child].Form.ToLowerInvariant().TrimEnd('s', 'e'))) is { } value)
                return value;
            if (tree[child].UniversalRelation == "det" && tree[child].Lemma is "aucun" or "nul")
                return Factuality.CertainNegative;
        }
        return null;
    }

    // The clause of a verb, outward until something decides.
    private Factuality? OfClause(SentenceTree tree, int verb, int depth)
    {
        if (depth > MaximumSteps)
            return null;
        var group = VerbGroup.Of(tree, verb);
        if (IsNegated(tree, verb))
            return Factuality.CertainNegative;
        if (OfAdverbs(tree, verb) is { } adverb)
            return adverb;
        if (group.Finite >= 0 || tree.Child(verb, "cop") >= 0)
            return OfFinite(tree, verb, group) ?? OfSubordinate(tree, verb, depth);
        return OfInfinite(tree, verb, depth);
    }

    private Factuality? OfFinite(SentenceTree tree, int verb, VerbGroup group)
    {
        var finite = group.Finite >= 0 ? group.Finite : tree.Child(verb, "cop");
        if (HasMark(tree, verb, out var mark) && _modality.OfMark(mark) is { } marked)
            return marked;
        if (finite < 0)
            return null;
        var word = tree[finite];
        if (VerbMood.IsConditional(word))
        {
            if (word.Lemma == "pouvoir")
                return Factuality.Hypothetical;
            if (word.Lemma == "devoir")
                return Factuality.Future;
            if (HasCondition(tree))
                return Factuality.Hypothetical;
            // "a annoncé que son pays poursuivrait": the future seen from the past.
            var isCompound = finite != verb && word.Lemma is "avoir" or "être" && tree[finite].Relation is not "aux:pass" and not "cop";
            return !isCompound && IsReported(tree, verb) ? Factuality.Future : Factuality.ProbablePositive;
        }
        // "aura fait trois morts": seen as over.
        if (word.Features.Tense == "Fut" && finite != verb && tree[finite].Relation is "aux:tense" or "aux" && tree[verb].Features.IsParticiple)
            return null;
        if (word.Features.Tense == "Fut" || word.Features.Mood == "Imp")
            return HasCondition(tree) ? Factuality.Hypothetical : Factuality.Future;
        return null;
    }

    // "il craint que X attaque", "demande que Y parte", "nie que …": only where the clause leaves it open.
    private Factuality? OfSubordinate(SentenceTree tree, int verb, int depth)
    {
        var head = tree[verb].Head;
        if (head < 0 || tree[verb].UniversalRelation is not ("ccomp" or "xcomp"))
            return null;
        if (tree[verb].UniversalRelation == "ccomp" && !IsNegated(tree, head) && _modality.OfClause(tree[head].Lemma.ToLowerInvariant()) is { } open)
            return open;
        var governed = _modality.OfGovernor(tree[head].Lemma.ToLowerInvariant());
        var finite = VerbGroup.Of(tree, verb).Finite;
        var isOpen = finite >= 0 && tree[finite].Features.Mood == "Sub";
        return governed switch
        {
            Factuality.Hypothetical or Factuality.ProbablePositive or Factuality.CertainNegative => governed,
            Factuality.Future when isOpen => governed,
            _ => null,
        };
    }

    private Factuality? OfInfinite(SentenceTree tree, int verb, int depth)
    {
        var head = tree[verb].Head;
        if (HasMark(tree, verb, out var mark) && _modality.OfMark(mark) is { } marked && IsInfinitive(tree, verb) && !IsNarrative(tree, verb, mark))
            return marked;
        if (head < 0)
            return null;
        var relation = tree[verb].UniversalRelation;
        if (relation == "conj")
            return OfClause(tree, head, depth + 1);
        if (IsInfinitive(tree, verb))
        {
            var isVerb = tree[head].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux;
            var lemma = tree[head].Lemma.ToLowerInvariant();
            var governed = isVerb ? _modality.OfGovernor(lemma) : _modality.OfNoun(lemma) ?? (tree.Child(head, "cop") >= 0 && lemma is not ("premier" or "dernier" or "seul" or "nombreux") ? Factuality.Future : null);
            if (lemma == "aller" && relation is "xcomp" or "ccomp")
                return tree[head].Features.Tense == "Imp" ? null : Factuality.Future;
            // "pourrait avoir exécuté"
            if (lemma == "pouvoir" && IsPerfect(tree, verb) && VerbMood.IsConditional(tree[head]))
                return Factuality.PossiblePositive;
            // "demande aux États de coopérer": the parser hangs the infinitive on the addressee.
            if (!isVerb && governed is null && relation is "acl" or "nmod" && tree[head].Head >= 0 && tree[tree[head].Head].Upos == PartOfSpeech.Verb
                && _modality.OfGovernor(tree[tree[head].Head].Lemma.ToLowerInvariant()) is Factuality.Future or Factuality.Hypothetical && tree[head].UniversalRelation is "obl" or "obj" or "iobj")
                return _modality.OfGovernor(tree[tree[head].Head].Lemma.ToLowerInvariant());
            if (mark is "après" or "avant" or "depuis" || IsPerfect(tree, verb))
                return governed is Factuality.ProbablePositive ? governed : Factuality.CertainPositive;
            // "il a fallu évacuer", "a pu frapper": it was done.
            if (lemma is "falloir" or "devoir" or "pouvoir" && tree[head].Features.IsParticiple && !IsNegated(tree, head))
                return OfFinite(tree, head, VerbGroup.Of(tree, head));
            if (governed is { } value && value != Factuality.CertainPositive && relation is "xcomp" or "ccomp" or "obl" or "acl" or "advcl" or "obj" or "nmod")
                return value == Factuality.CertainNegative && IsNegated(tree, head) ? Factuality.CertainPositive : value;
            return OfClause(tree, head, depth + 1);
        }
        return relation is "advcl" or "acl" && tree[head].Upos == PartOfSpeech.Verb && tree[verb].Features.Tense == "Pres" ? OfClause(tree, head, depth + 1) : null;
    }

    // "pour ensuite tirer sur des policiers": a sequel, no purpose.
    private static bool IsNarrative(SentenceTree tree, int verb, string mark) =>
        mark == "pour" && verb >= 1 && tree[verb - 1].Lemma is "ensuite" or "finalement";

    // "être coupé" and "avoir coupé" are infinitives too.
    private static bool IsInfinitive(SentenceTree tree, int verb)
    {
        if (tree[verb].Features.IsInfinitive)
            return true;
        foreach (var child in tree.Children(verb))
        {
            if (child < verb && tree[child].UniversalRelation == "aux" && tree[child].Features.IsInfinitive)
                return true;
        }
        return false;
    }

    // "pourrait être coupé" is passive, no perfect.
    private static bool IsPerfect(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].UniversalRelation == "aux" && tree[child].Relation != "aux:pass" && tree[child].Features.IsInfinitive)
                return true;
        }
        return false;
    }

    // "avant qu'il ne parte"
    private static bool IsExpletive(SentenceTree tree, int verb, VerbGroup group)
    {
        if (group.Finite < 0 || group.Modal >= 0 || tree[verb].Lemma is "pouvoir" or "cesser" or "savoir" or "oser" or "être")
            return false;
        var isBefore = false;
        for (var i = Math.Max(0, group.First - 12); i < group.First; i++)
            isBefore |= tree[i].Lemma is "avant" or "moins" or "peur" or "crainte" or "craindre" or "redouter" or "éviter" or "que";
        if (!isBefore)
            return false;
        foreach (var child in tree.Children(verb))
        {
            if (VerbGroup.IsNegator(tree[child].Lemma) || tree[child].Lemma is "aucun" or "personne")
                return false;
        }
        return true;
    }

    private Factuality? OfAdverbs(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].UniversalRelation is "advmod" && _modality.OfAdverb(tree[child].Lemma.ToLowerInvariant()) is { } value)
                return value;
        }
        return null;
    }

    private bool IsReported(SentenceTree tree, int verb)
    {
        var statement = context.Attributions.At(tree[verb].Span.Start);
        return statement >= 0 && context.Attributions[statement].Cue.Count > 0 && context.Attributions[statement].Rule is not ("according-to" or "conditional");
    }

    private static bool IsNegated(SentenceTree tree, int verb) => VerbGroup.Of(tree, verb) is { IsNegated: true } group && !IsExpletive(tree, verb, group);

    private static bool HasMark(SentenceTree tree, int verb, out string mark)
    {
        mark = "";
        foreach (var child in tree.Children(verb))
        {
            if (child < verb && tree[child].UniversalRelation is "mark" or "case" && tree[child].Lemma is not "que")
            {
                mark = tree[child].Lemma.ToLowerInvariant();
                return true;
            }
        }
        return false;
    }

    private static bool HasCondition(SentenceTree tree)
    {
        for (var i = 0; i < Math.Min(tree.Count, 400); i++)
        {
            if (tree[i].Upos == PartOfSpeech.SConj && tree[i].Lemma == "si" && tree[i].UniversalRelation == "mark" && tree[i].Head >= 0 && tree[tree[i].Head].UniversalRelation == "advcl")
                return true;
        }
        return false;
    }
}
