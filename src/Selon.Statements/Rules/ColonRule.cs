using Selon.Statements.Lexicons;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements.Rules;

/// <summary>A verb of saying, a colon, a quotation: <c>Elle a déclaré : « … »</c>.</summary>
internal sealed class ColonRule : VerbRule
{
    /// <inheritdoc/>
    public override string Name => "colon";

    /// <inheritdoc/>
    public override Candidate? Propose(VerbCue cue)
    {
        var frame = Match(cue, Complement.Quotation);
        if (frame is null || cue.Clause >= 0 || cue.Group.IsPassive)
            return null;
        var colon = ColonAfter(cue);
        if (colon < 0)
            return null;
        var quotation = cue.Article.Quotations.OpeningAt(cue.Tree[colon].Span.End);
        var candidate = Start(cue, frame, -1);
        if (quotation >= 0)
            candidate.Content.Add(QuotationRun.From(cue.Article, quotation));
        else if (frame.Strength == Strength.High && colon + 1 < cue.Tree.Count && cue.Object < 0)
            ContentSpans.Add(cue.Article, cue.Tree, new WordRange(colon + 1, cue.Tree.Count - 1), candidate.Content);
        return Finish(candidate);
    }

    private static int ColonAfter(VerbCue cue)
    {
        for (var i = cue.End + 1; i < cue.Tree.Count; i++)
        {
            var word = cue.Tree[i];
            if (word.Form == ":")
                return i;
            if (word.Form is ";" or "«" or "“" or "\"" || IsOtherSpeech(cue, i))
                return -1;
        }
        return -1;
    }

    // The nearest verb of saying before the colon owns the quotation.
    private static bool IsOtherSpeech(VerbCue cue, int index)
    {
        var word = cue.Tree[index];
        return word.Upos == PartOfSpeech.Verb && cue.Article.Lexicon.FindVerb(word.Lemma)?.Find(Complement.Quotation) is not null;
    }
}
