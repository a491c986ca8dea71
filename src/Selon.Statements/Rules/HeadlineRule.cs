using Selon.Statements.Lexicons;
using Selon.Statements.Sources;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements.Rules;

/// <summary>A source, a colon, a quotation at the head of a line: <c>Macron : « … »</c>; also the other way round: <c>« … » : Macron</c>.</summary>
internal sealed class HeadlineRule : SentenceRule
{
    /// <inheritdoc/>
    public override string Name => "headline";

    /// <inheritdoc/>
    public override void Propose(Article article, SentenceTree tree, int word, List<Candidate> candidates)
    {
        if (tree[word].Form != ":" || word == 0 || word > 12)
            return;
        var quotation = article.Quotations.OpeningAt(tree[word].Span.End);
        if (quotation < 0 || HasVerb(tree, word))
            return;
        var head = Head(tree, word);
        if (head < 0 || !SourceKinds.IsAnimate(article, tree, head))
            return;
        var candidate = new Candidate(Name, tree.Number, word)
        {
            Lemma = ":",
            Complement = Complement.Quotation,
            Act = Act.Assert,
            SourceFoundAs = SubjectKind.Own,
        };
        candidate.Sources.Add(new SourceReference(tree.Number, head));
        candidate.Content.Add(QuotationRun.From(article, quotation));
        candidates.Add(candidate);
    }

    private static bool HasVerb(SentenceTree tree, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (tree[i].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux)
                return true;
        }
        return false;
    }

    private static int Head(SentenceTree tree, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (tree[i].Upos is PartOfSpeech.Noun or PartOfSpeech.PropN && (tree[i].Head < 0 || tree[i].Head >= end))
                return i;
        }
        return -1;
    }
}
