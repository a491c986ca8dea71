using Selon.Statements.Lexicons;
using Selon.Statements.Quotations;
using Selon.Statements.Sources;
using Selon.Statements.Trees;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Statements.Rules;

/// <summary>Verbatim words without any cue. Labels, names and titles in quotation marks are none.</summary>
internal sealed class FloatingQuotationRule
{
    private const int FewestWords = 3;

    /// <summary>The name that results bear.</summary>
    public const string Name = "floating-quotation";

    /// <summary>The statement that a quotation makes by itself, null where it is only a label.</summary>
    public static Candidate? Propose(Article article, SentenceTree tree, Quotation quotation)
    {
        var first = tree.WordAt(quotation.Inner.Start);
        if (first >= tree.Count)
            return null;
        var (last, words, hasVerb) = Inspect(tree, first, quotation);
        if (IsHeadline(tree, first))
            return null;
        if (words < FewestWords || (!hasVerb && words < 5))
            return null;
        var isWhole = IsWholeSentence(article, tree, quotation, first);
        var candidate = new Candidate(Name, tree.Number, first)
        {
            Strength = isWhole ? Strength.High : hasVerb ? Strength.Medium : Strength.Low,
            Act = Act.Assert,
        };
        if (isWhole)
            candidate.Content.Add(quotation.Outer);
        else
            AddClause(article, tree, first, last, quotation, candidate.Content);
        candidate.SourceFoundAs = SubjectKind.Carried;
        return candidate.Content.Count > 0 ? candidate : null;
    }

    // "« France : le gouvernement démissionne »" is the title of an article.
    private static bool IsHeadline(SentenceTree tree, int first)
    {
        for (var i = first; i < Math.Min(first + 4, tree.Count); i++)
        {
            if (tree[i].Form == ":")
                return true;
        }
        return false;
    }

    private static (int Last, int Words, bool HasVerb) Inspect(SentenceTree tree, int first, Quotation quotation)
    {
        var (last, words, hasVerb) = (first, 0, false);
        for (var i = first; i < tree.Count && tree[i].Span.Start < quotation.Inner.End; i++)
        {
            if (tree[i].Upos == PartOfSpeech.Punct)
                continue;
            last = i;
            words++;
            hasVerb |= tree[i].Features.IsFinite;
        }
        return (last, words, hasVerb);
    }

    private static bool IsWholeSentence(Article article, SentenceTree tree, Quotation quotation, int first)
    {
        var before = article.Previous(quotation.Outer.Start);
        return before is '.' or '\n' or '!' or '?' or '»' or '”' || IsOnlyPunctuationBefore(tree, first);
    }

    private static bool IsOnlyPunctuationBefore(SentenceTree tree, int first)
    {
        for (var i = 0; i < first; i++)
        {
            if (tree[i].Upos != PartOfSpeech.Punct)
                return false;
        }
        return true;
    }

    // Mixed: the clause in which the quoted words stand.
    private static void AddClause(Article article, SentenceTree tree, int first, int last, Quotation quotation, List<TextSpan> content)
    {
        var head = first;
        for (var steps = 0; steps < 30; steps++)
        {
            if (tree[head].Features.IsFinite && (head < first || head > last) || tree[head].Head < 0 || tree.Child(head, "nsubj") >= 0)
                break;
            head = tree[head].Head;
        }
        ContentSpans.Add(article, tree, new WordRange(tree.Left(head), tree.Right(head)), content);
    }
}
