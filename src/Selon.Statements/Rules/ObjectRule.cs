using Selon.Statements.Lexicons;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements.Rules;

/// <summary>A verb whose object is what is said or whom it is aimed at: <c>dénonce une fraude</c>, <c>la proposition a été rejetée par X</c>.</summary>
internal sealed class ObjectRule : VerbRule
{
    /// <inheritdoc/>
    public override string Name => "verb-object";

    /// <inheritdoc/>
    public override Candidate? Propose(VerbCue cue)
    {
        var patient = cue.Patient;
        if (patient < 0 || cue.Tree[patient].UniversalRelation == "expl")
            return null;
        var frame = Match(cue, Complement.Object) ?? Match(cue, Complement.Target);
        if (frame is null || (cue.Tree.Introducer(cue.Verb) == "sans" && Resolution.HedgeFinder.IsWithoutAccount(cue.Article, cue.Tree, cue.Verb)))
            return null;
        var candidate = Start(cue, frame, patient);
        if (patient > cue.Verb)
            AddContent(cue, candidate, System.Math.Max(cue.Tree.Left(patient), cue.End + 1), ObjectEnd(cue, patient));
        else
            AddBefore(cue, candidate, patient);
        return Finish(candidate);
    }

    // The subject of a passive, a clitic, or the antecedent of a participle or of "que".
    private static void AddBefore(VerbCue cue, Candidate candidate, int patient)
    {
        var tree = cue.Tree;
        if (tree[patient].Features.PronType == "Rel" || (tree[patient].Lemma == "que" && tree[patient].Upos == PartOfSpeech.Pron))
        {
            var clause = RelativeClause(tree, cue.Verb);
            if (clause < 0)
                return;
            patient = tree[clause].Head;
        }
        var words = NounPhrase.WordsBefore(cue.Article, tree, patient, cue.Group.First);
        foreach (var child in tree.Children(patient))
        {
            if (child > patient && child < cue.Group.First && tree[child].UniversalRelation == "conj" && tree.Child(child, "nsubj") < 0)
                words = new WordRange(words.First, Math.Max(words.Last, NounPhrase.WordsBefore(cue.Article, tree, child, cue.Group.First).Last));
        }
        ContentSpans.Add(cue.Article, tree, words, candidate.Content);
    }

    private static int RelativeClause(SentenceTree tree, int verb)
    {
        for (var (at, steps) = (verb, 0); at >= 0 && steps < 6; at = tree[at].Head, steps++)
        {
            if (tree[at].Relation == "acl:relcl")
                return at;
        }
        return -1;
    }

    // The whole phrase, but not a participle clause that a comma sets off.
    private static int ObjectEnd(VerbCue cue, int patient)
    {
        var tree = cue.Tree;
        var last = tree.Right(patient);
        foreach (var child in tree.Children(patient))
        {
            if (child > patient && tree[child].Relation == "acl" && !tree[child].Features.IsInfinitive && cue.Article.Previous(tree[tree.Left(child)].Span.Start) == ',')
                return tree.Left(child) - 1;
        }
        return last;
    }
}
