using Selon.Statements.Trees;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Statements.Rules;

/// <summary>What a phrase such as <c>selon X</c> attributes: the clause in which it stands, before, behind or around it.</summary>
internal static class AccordingToContent
{
    /// <summary>Adds the content.</summary>
    /// <param name="article">The text.</param>
    /// <param name="tree">The sentence.</param>
    /// <param name="phrase">The words of the phrase, the preposition included.</param>
    /// <param name="head">The head of the noun phrase.</param>
    /// <param name="content">Where the spans go.</param>
    public static void Add(Article article, SentenceTree tree, WordRange phrase, int head, List<TextSpan> content)
    {
        var phraseStart = tree[phrase.First].Span.Start;
        var around = article.Quotations.Enclosing(phraseStart);
        var clause = Clause(tree, phrase, head);
        if (IsAfterConjunction(tree, phrase.First) && QuotationBehind(article, tree, phrase) is var quoted and >= 0)
        {
            content.Add(QuotationRun.From(article, quoted));
            return;
        }
        var (first, last) = Range(article, tree, phrase, clause);
        if (around < 0 && !IsOpening(tree, 0, phrase.First) && article.Quotations.ClosingBefore(phraseStart) is var closing and >= 0 && article.Quotations[closing].Outer.Start < tree[first].Span.Start)
        {
            content.Add(article.Quotations[closing].Outer);
            first = phrase.Last + 1;
            if (!RestBelongs(article, tree, phrase))
                return;
        }
        ContentSpans.Add(article, tree, first, last, [phrase], content);
    }

    // "et, d'après X, « … »"
    private static int QuotationBehind(Article article, SentenceTree tree, WordRange phrase)
    {
        var end = tree[phrase.Last].Span.End;
        return article.Next(end) == ',' ? article.Quotations.OpeningAt(article.Text.IndexOf(',', end) + 1) : article.Quotations.OpeningAt(end);
    }

    // The verb, or predicate, of the clause to which the phrase belongs.
    private static int Clause(SentenceTree tree, WordRange phrase, int head)
    {
        var at = tree[head].Head;
        if (at < 0)
            at = head;
        for (var steps = 0; steps < 20; steps++)
        {
            if (IsClauseHead(tree, at) || tree[at].Head < 0 || phrase.Contains(tree[at].Head))
                return at;
            at = tree[at].Head;
        }
        return at;
    }

    private static bool IsClauseHead(SentenceTree tree, int word) =>
        tree[word].Upos == PartOfSpeech.Verb && !(tree[word].UniversalRelation is "xcomp" or "amod" or "advcl" || tree[word].Relation == "acl")
        || tree.Child(word, "nsubj") >= 0;

    private static (int First, int Last) Range(Article article, SentenceTree tree, WordRange phrase, int clause)
    {
        var (start, end) = (0, tree.Count - 1);
        var closesSentence = IsEmpty(tree, phrase.Last + 1, end) && article.Previous(tree[phrase.First].Span.Start) == ',';
        if (IsEmbedded(tree, clause) && !(closesSentence && tree[clause].UniversalRelation == "acl"))
            (start, end) = (EmbeddedStart(tree, clause), tree.Right(clause));
        if (Fragment(article, tree, phrase) is { } fragment)
            return fragment;
        if (IsOpening(tree, start, phrase.First))
            return (phrase.Last + 1, end);
        var isLast = IsEmpty(tree, phrase.Last + 1, end);
        if (!isLast && IsAfterConjunction(tree, phrase.First) && clause > phrase.Last)
            return (phrase.Last + 1, Math.Max(tree.Right(clause), phrase.Last + 1));
        if (!isLast && !RestBelongs(article, tree, phrase))
            return (start, phrase.First - 1);
        return (start, end);
    }

    private static bool IsEmbedded(SentenceTree tree, int clause) =>
        tree[clause].UniversalRelation is "ccomp" or "acl" or "csubj" && tree[clause].Head >= 0;

    private static int EmbeddedStart(SentenceTree tree, int clause)
    {
        var mark = tree.IntroducerIndex(clause);
        return mark >= 0 ? mark : tree.Left(clause);
    }

    // "…, 13 500 personnes selon la police, …": a piece between commas that has no verb.
    private static WordRange2? Fragment(Article article, SentenceTree tree, WordRange phrase)
    {
        var after = article.Next(tree[phrase.Last].Span.End);
        if (phrase.Last + 1 < tree.Count - 1 && after is not (',' or ')' or '.' or ';'))
            return null;
        var first = phrase.First;
        while (first > 0 && tree[first - 1].Form is not ("," or "(" or ";" or ":"))
        {
            first--;
            if (tree[first].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux)
                return null;
        }
        return first == 0 || first == phrase.First ? null : new WordRange2(first, phrase.First - 1);
    }

    private static bool IsOpening(SentenceTree tree, int start, int phraseFirst)
    {
        for (var i = start; i < phraseFirst; i++)
        {
            if (tree[i].Upos is not (PartOfSpeech.Punct or PartOfSpeech.CConj or PartOfSpeech.SConj or PartOfSpeech.Adv))
                return false;
        }
        return true;
    }

    private static bool IsEmpty(SentenceTree tree, int first, int last)
    {
        for (var i = first; i <= last && i < tree.Count; i++)
        {
            if (tree[i].Upos != PartOfSpeech.Punct)
                return false;
        }
        return true;
    }

    private static bool IsAfterConjunction(SentenceTree tree, int first)
    {
        var before = first - 1;
        while (before >= 0 && tree[before].Upos == PartOfSpeech.Punct)
            before--;
        return before >= 0 && tree[before].Upos == PartOfSpeech.CConj;
    }

    // What follows the phrase is a clause of its own where a conjunction and a subject, or a new sentence, opens it.
    private static bool RestBelongs(Article article, SentenceTree tree, WordRange phrase)
    {
        var next = phrase.Last + 1;
        while (next < tree.Count && tree[next].Upos == PartOfSpeech.Punct)
        {
            if (tree[next].Form is ";" or ":" or "." or ")")
                return false;
            next++;
        }
        if (next >= tree.Count)
            return true;
        if (tree[next].Upos is PartOfSpeech.CConj || tree[next].Upos == PartOfSpeech.SConj)
            return false;
        return tree[next].Features.PronType != "Rel" || article.Previous(tree[next].Span.Start) != ',';
    }

    private readonly record struct WordRange2(int First, int Last)
    {
        public static implicit operator (int First, int Last)(WordRange2 range) => (range.First, range.Last);
    }
}
