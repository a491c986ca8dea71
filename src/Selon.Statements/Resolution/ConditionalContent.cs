using Selon.Statements.Lexicons;
using Selon.Statements.Rules;
using Selon.Statements.Trees;

namespace Selon.Statements.Resolution;

/// <summary>Whether the words of a statement keep their distance by the conditional; the future in the past does not.</summary>
internal static class ConditionalContent
{
    /// <summary>True where the main verb of the content, or the cue itself, is in the conditional of hearsay.</summary>
    public static bool IsHedged(Article article, Candidate candidate)
    {
        var tree = article.Trees[candidate.Sentence];
        if (candidate.Group is { Modal: >= 0 } group && VerbMood.IsConditional(tree[group.Modal]))
            return true;
        if (candidate.Group is { Finite: >= 0 } cue && cue.Finite != cue.Verb && VerbMood.IsConditional(tree[cue.Finite]))
            return true;
        if (candidate.Complement is not (Complement.Clause or Complement.None or Complement.Quotation))
            return false;
        if (candidate.Content.Count == 0)
            return false;
        var first = tree.WordAt(candidate.ContentStart);
        var last = tree.WordAt(candidate.ContentEnd - 1);
        for (var i = first; i <= last && i < tree.Count; i++)
        {
            if (!VerbMood.IsConditional(tree[i]) || article.Quotations.Enclosing(tree[i].Span.Start) >= 0)
                continue;
            var clause = Conditional.ClauseOf(tree, i);
            if (!IsMain(tree, clause, candidate) || Conditional.HasCondition(tree, clause))
                continue;
            if (IsPastConditional(tree, i, clause) || !IsPastCue(tree, candidate))
                return true;
        }
        return false;
    }

    private static bool IsMain(SentenceTree tree, int clause, Candidate candidate)
    {
        if (clause == candidate.ContentHead || tree[clause].Head < 0)
            return true;
        var relation = tree[clause].UniversalRelation;
        return candidate.Complement == Complement.None
            ? relation is "conj" or "ccomp" or "root" or "parataxis"
            : relation is "ccomp" or "conj" && tree[clause].Head == candidate.CueWord;
    }

    private static bool IsPastConditional(SentenceTree tree, int word, int clause) =>
        tree[word].UniversalRelation == "aux" && tree[word].Relation != "aux:pass" && tree[word].Lemma is "avoir" or "être" && tree[clause].Features.Tense == "Past";

    private static bool IsPastCue(SentenceTree tree, Candidate candidate)
    {
        if (candidate.Group is not { } group)
            return false;
        var verb = tree[group.Verb].Features;
        return verb.Tense is "Past" or "Imp" || (group.Finite >= 0 && group.Finite != group.Verb);
    }
}
