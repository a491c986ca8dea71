using Selon.Statements.Lexicons;
using Selon.Statements.Sources;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements.Rules;

/// <summary>A verb that says what somebody or something is: <c>juge X excessif</c>, <c>se dit prêt</c>, <c>est considéré comme</c>, <c>qualifie X de</c>.</summary>
internal sealed class PredicateRule : VerbRule
{
    /// <inheritdoc/>
    public override string Name => "verb-predicate";

    /// <inheritdoc/>
    public override Candidate? Propose(VerbCue cue)
    {
        var (predicate, complement) = Find(cue);
        if (predicate < 0)
            return null;
        var frame = Match(cue, complement);
        if (frame is null)
            return null;
        var candidate = Start(cue, frame, predicate);
        var isSubjectPredicate = cue.Entry.IsPronominal;
        if (isSubjectPredicate)
            candidate.Act = ActOfPredicate(cue, predicate) ?? candidate.Act;
        var patient = isSubjectPredicate ? -1 : cue.Patient;
        AddSpans(cue, candidate, patient, predicate);
        return Finish(candidate);
    }

    // "se dit prêt à": the adjective decides what is done by saying it.
    private static Act? ActOfPredicate(VerbCue cue, int predicate)
    {
        var word = cue.Tree[predicate];
        return cue.Article.Lexicon.FindPredicate(word.Lemma) ?? cue.Article.Lexicon.FindPredicate(word.Form.ToLowerInvariant());
    }

    private static (int Predicate, Complement Complement) Find(VerbCue cue)
    {
        foreach (var oblique in cue.Obliques)
        {
            if (cue.Tree.Introducer(oblique) == "comme" && oblique > cue.Verb)
                return (oblique, Complement.CommePredicate);
        }
        foreach (var oblique in cue.Obliques)
        {
            if (cue.Tree.Introducer(oblique) == "de" && oblique > cue.Verb && cue.Entry.Find(Complement.DePredicate) is not null)
                return (oblique, Complement.DePredicate);
        }
        if (cue.Entry.Find(Complement.DePredicate) is not null && cue.Object > cue.Verb && PrepositionRule.OfObject(cue.Article, cue.Tree, cue.Object) is var quoted and >= 0)
            return (quoted, Complement.DePredicate);
        if (cue.Entry.Find(Complement.CommePredicate) is not null && Comme(cue) is var comme and >= 0)
            return (comme, Complement.CommePredicate);
        if (cue.Predicate > cue.Verb)
            return (cue.Predicate, Complement.Predicate);
        if (cue.Entry.IsPronominal && cue.Object > cue.End && cue.Tree.Child(cue.Object, "det") < 0 && cue.Entry.Find(Complement.Predicate) is not null)
            return (cue.Object, Complement.Predicate);
        return (AdjacentAdjective(cue), Complement.Predicate);
    }

    private static int Comme(VerbCue cue)
    {
        for (var i = cue.End + 1; i < Math.Min(cue.End + 14, cue.Tree.Count); i++)
        {
            if (cue.Tree[i].Upos == PartOfSpeech.Verb || cue.Tree[i].Form is ";" or ".")
                return -1;
            if (cue.Tree[i].Lemma == "comme" && i + 1 < cue.Tree.Count)
                return cue.Tree[i].Head > i ? cue.Tree[i].Head : i + 1;
        }
        return -1;
    }

    // "juge illégale la sélection", "contacts estimés inappropriés": parsers hang the adjective on the noun.
    private static int AdjacentAdjective(VerbCue cue)
    {
        var next = cue.End + 1;
        while (next < cue.Tree.Count && cue.Tree[next].Upos == PartOfSpeech.Adv)
            next++;
        if (next >= cue.Tree.Count || !(cue.Tree[next].Upos == PartOfSpeech.Adj || cue.Tree[next].Features.IsParticiple || (cue.Entry.IsPronominal && cue.Tree[next].Upos == PartOfSpeech.Noun)) || cue.Entry.Find(Complement.Predicate) is null)
            return -1;
        return cue.Group.IsPassive || cue.Object > next || cue.Entry.IsPronominal ? next : -1;
    }

    private static void AddSpans(VerbCue cue, Candidate candidate, int patient, int predicate)
    {
        var (article, tree) = (cue.Article, cue.Tree);
        var last = Math.Max(predicate, ContentExtent.Extend(cue, tree.Right(predicate)));
        // "jugé trop optimiste par X"
        if (cue.Group.IsPassive && cue.Agent < 0 && SubjectFinder.Agent(tree, predicate) is var agent and >= 0)
        {
            SourceList.Add(tree, agent, isPlural: true, candidate.Sources);
            candidate.SourceFoundAs = SubjectKind.Agent;
        }
        if (candidate.SourceFoundAs == SubjectKind.Agent && candidate.Sources[0].Word is var by && by > predicate && by <= last)
            last = tree.Left(by) - 1;
        if (patient > cue.Verb)
        {
            // Object and predicate side by side.
            var first = Math.Min(tree.Left(patient), tree.Left(predicate));
            last = Math.Max(last, tree.Right(patient));
            ContentSpans.Add(article, tree, new WordRange(Math.Max(first, cue.End + 1), last), candidate.Content);
            return;
        }
        if (patient >= 0 && patient < cue.Verb && !IsRelative(tree, patient))
            ContentSpans.Add(article, tree, NounPhrase.WordsBefore(article, tree, patient, cue.Group.First), candidate.Content);
        var start = Math.Max(tree.Left(predicate), cue.End + 1);
        while (start - 1 > cue.End && tree[start - 1].Upos is PartOfSpeech.Adv or PartOfSpeech.Punct && tree[start - 1].Form != ",")
            start--;
        ContentSpans.Add(article, tree, new WordRange(start, last), candidate.Content);
    }

    private static bool IsRelative(SentenceTree tree, int word) => tree[word].Features.PronType == "Rel";
}
