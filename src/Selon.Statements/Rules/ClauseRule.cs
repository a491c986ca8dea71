using Selon.Statements.Lexicons;
using Selon.Syntax;

namespace Selon.Statements.Rules;

/// <summary>A verb with a clause: <c>a affirmé que …</c>, <c>a demandé si …</c>.</summary>
internal sealed class ClauseRule : VerbRule
{
    /// <inheritdoc/>
    public override string Name => "verb-clause";

    /// <inheritdoc/>
    public override Candidate? Propose(VerbCue cue)
    {
        var (head, complement) = cue.Clause >= 0 ? (cue.Clause, Complement.Clause) : (cue.Question, Complement.Question);
        if (head < 0)
            return null;
        var frame = Match(cue, complement);
        if (frame is null || IsOfOtherVerb(cue, head))
            return null;
        var candidate = Start(cue, frame, head);
        var first = complement == Complement.Clause ? FirstWord(cue, head) : Math.Max(cue.Tree.Left(head), cue.End + 1);
        AddContent(cue, candidate, first, cue.Tree.Right(head));
        return Finish(candidate);
    }

    // "ont-ils écrit, ajoutant que …": the clause belongs to the nearest verb of saying.
    private static bool IsOfOtherVerb(VerbCue cue, int head)
    {
        for (var i = cue.End + 1; i < Math.Max(cue.Tree.IntroducerIndex(head), cue.End); i++)
        {
            if (cue.Tree[i].Upos == PartOfSpeech.Verb && cue.Tree[i].Features is { IsParticiple: true, Tense: "Pres" }
                && cue.Article.Lexicon.FindVerb(VerbCues.Lemma(cue.Article.Lexicon, cue.Tree[i]))?.Find(Complement.Clause) is not null)
                return true;
        }
        return false;
    }

    // From the conjunction on; "à ce que", "de ce que" include what precedes it.
    private static int FirstWord(VerbCue cue, int head)
    {
        var conjunction = cue.Tree.IntroducerIndex(head);
        if (conjunction < 0)
            return Math.Max(cue.Tree.Left(head), cue.End + 1);
        var first = cue.Tree[conjunction].Lemma is "ainsi" or "alors" ? conjunction + 1 : conjunction;
        while (first - 1 > cue.End && cue.Tree[first - 1].Lemma is "ce" or "de" or "à")
            first--;
        return first;
    }
}
