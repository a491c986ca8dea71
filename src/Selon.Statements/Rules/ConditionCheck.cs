using Selon.Statements.Lexicons;
using Selon.Statements.Sources;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements.Rules;

/// <summary>Whether the context of a verb fulfils what the lexicon asks of it.</summary>
internal static class ConditionCheck
{
    /// <summary>True where all conditions hold.</summary>
    public static bool Holds(VerbCue cue, Conditions conditions)
    {
        if (conditions == Conditions.None)
            return true;
        return SubjectHolds(cue, conditions) && ObjectHolds(cue, conditions) && FormHolds(cue, conditions);
    }

    private static bool SubjectHolds(VerbCue cue, Conditions conditions)
    {
        var source = cue.Group.IsPassive ? cue.Agent : cue.Subject.Word;
        if (conditions.HasFlag(Conditions.SubjectNotOn) && source >= 0 && cue.Tree[source].Lemma == "on")
            return false;
        if (source < 0)
            return true;
        if (conditions.HasFlag(Conditions.SubjectAnimate) && (cue.Subject.Kind == SubjectKind.Impersonal || !SourceKinds.IsAnimate(cue.Article, cue.Tree, source)))
            return false;
        if (conditions.HasFlag(Conditions.SubjectNotCourt) && cue.Article.Lexicon.IsCourt(cue.Tree[source].Lemma))
            return false;
        return !conditions.HasFlag(Conditions.SubjectNotDocument)
            || SourceKinds.Of(cue.Article, cue.Tree, source) != SourceKind.Document;
    }

    private static bool ObjectHolds(VerbCue cue, Conditions conditions)
    {
        var target = cue.Patient;
        if (target < 0)
            return !conditions.HasFlag(Conditions.ObjectSpeechNoun);
        var word = cue.Tree[target];
        var kind = word.Upos == PartOfSpeech.Noun ? cue.Article.Lexicon.FindSourceNoun(word.Lemma) : null;
        var isPerson = word.Upos == PartOfSpeech.PropN || (kind is not null and not SourceKind.Document);
        if (conditions.HasFlag(Conditions.ObjectAbstract) && (isPerson || (word.Upos == PartOfSpeech.Pron && word.Lemma is "lui" or "nous")))
            return false;
        if (conditions.HasFlag(Conditions.ObjectNotPerson) && isPerson)
            return false;
        if (conditions.HasFlag(Conditions.ObjectSpeechNoun) && cue.Article.Lexicon.FindNoun(word.Lemma) is null)
            return false;
        return !conditions.HasFlag(Conditions.ObjectNotPossessive) || !HasPossessive(cue.Tree, target);
    }

    private static bool FormHolds(VerbCue cue, Conditions conditions)
    {
        if (conditions.HasFlag(Conditions.NotPassive) && cue.Group.IsPassive)
            return false;
        if (conditions.HasFlag(Conditions.AgentIfPassive) && cue.Group.IsPassive && cue.Agent < 0)
            return false;
        if (conditions.HasFlag(Conditions.WithoutA) && HasDative(cue.Tree, cue.Verb))
            return false;
        if (conditions.HasFlag(Conditions.NotInfinitive) && cue.Tree[cue.Verb].Features.IsInfinitive)
            return false;
        if (conditions.HasFlag(Conditions.AgentIfPassive) && cue.Group.IsPassive && cue.Agent < 0)
            return false;
        if (conditions.HasFlag(Conditions.WithoutA) && HasA(cue))
            return false;
        return !conditions.HasFlag(Conditions.WithQuotation) || HasQuotation(cue);
    }

    private static bool HasDative(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child > verb && tree[child].UniversalRelation == "obl" && tree.Introducer(child) == "à")
                return true;
        }
        return false;
    }

    private static bool HasA(VerbCue cue)
    {
        foreach (var oblique in cue.Obliques)
        {
            if (oblique > cue.Verb && cue.Tree.Introducer(oblique) == "à")
                return true;
        }
        return false;
    }

    private static bool HasPossessive(SentenceTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree[child].Upos == PartOfSpeech.Det && (tree[child].Features["Poss"] == "Yes" || tree[child].Lemma == "son"))
                return true;
        }
        return false;
    }

    private static bool HasQuotation(VerbCue cue)
    {
        var end = cue.Tree[cue.Tree.Right(cue.Verb)].Span.End;
        var first = cue.Article.Quotations.FirstFrom(cue.Tree[cue.Tree.Left(cue.Verb)].Span.Start);
        return first < cue.Article.Quotations.Count && cue.Article.Quotations[first].Outer.Start < end;
    }
}
