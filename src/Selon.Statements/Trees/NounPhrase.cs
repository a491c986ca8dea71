using Selon.Syntax;
using Selon.Text;

namespace Selon.Statements.Trees;

/// <summary>
/// The words of a noun phrase: determiner to last complement, with names and appositions, without preposition,
/// coordination, trailing relative clause or parenthesis.
/// </summary>
internal static class NounPhrase
{
    // Beyond this depth of complements the phrase is taken as it is: it bounds recursion.
    private const int MaximumDepth = 40;

    /// <summary>The characters of the phrase.</summary>
    public static TextSpan Span(Article article, SentenceTree tree, int head)
    {
        var range = Words(article, tree, head);
        var span = tree.Span(range.First, range.Last);
        return span;
    }

    /// <summary>The words of the phrase.</summary>
    public static WordRange Words(Article article, SentenceTree tree, int head) =>
        new(First(tree, head), Last(article, tree, head, 0));

    /// <summary>The words of the phrase, cut off before <paramref name="limit"/> where its head stands before that.</summary>
    public static WordRange WordsBefore(Article article, SentenceTree tree, int head, int limit)
    {
        var words = Words(article, tree, head);
        return head < limit && words.Last >= limit ? new WordRange(words.First, limit - 1) : words;
    }

    private static int First(SentenceTree tree, int head)
    {
        var first = head;
        foreach (var child in tree.Children(head))
        {
            if (child > head)
                break;
            if (tree[child].UniversalRelation is "case" or "mark" or "punct" or "cc" or "expl" or "cop" or "nsubj" or "aux" or "advcl" or "parataxis" or "dislocated" or "discourse")
                continue;
            if (tree[child].UniversalRelation is "obl" or "advmod" && tree[child].Relation != "advmod")
                continue;
            first = Math.Min(first, tree.Left(child));
        }
        // "du ministère": the article shares its characters with the preposition and stays out.
        while (first < head && SharesTokenWithPrevious(tree, first))
            first++;
        while (first < head && tree[first].Upos == PartOfSpeech.Punct)
            first++;
        return first;
    }

    private static bool SharesTokenWithPrevious(SentenceTree tree, int word) =>
        word > 0 && tree[word].Span == tree[word - 1].Span;

    private static int Last(Article article, SentenceTree tree, int head, int depth)
    {
        if (depth > MaximumDepth)
            return tree.Right(head);
        var last = head;
        foreach (var child in tree.Children(head))
        {
            if (child < head || tree[child].Upos == PartOfSpeech.Punct)
                continue;
            if (!BelongsToPhrase(article, tree, head, child, last))
                break;
            last = Math.Max(last, Last(article, tree, child, depth + 1));
        }
        return last;
    }

    private static bool BelongsToPhrase(Article article, SentenceTree tree, int head, int child, int last)
    {
        var start = tree[tree.Left(child)].Span.Start;
        var before = article.Previous(start);
        if (tree[tree.Left(child)].Form is "(" or "[")
            return false;
        if (before is '(' or '[' or '–' or '—' or ':' or ';')
            return false;
        switch (tree[child].UniversalRelation)
        {
            case "amod" when before == ',' && tree[child].Features.IsParticiple:
                return false;
            case "amod" or "flat" or "fixed" or "compound" or "nummod" or "det" or "goeswith":
                return true;
            case "nmod" or "advmod" or "case" or "obl":
                return before != ',';
            case "appos":
                return !IsTooFar(tree, last, child) && !IsParticipleClause(tree, child);
            case "acl":
                return tree[child].Relation != "acl:relcl" && before != ',' && tree.Right(child) - tree.Left(child) < 25;
            // A name whose parts are coordinated ("le ministère des Finances et du Budget") is below an nmod.
            case "conj":
                return tree[head].UniversalRelation is "nmod" or "flat" or "amod" && before != ',' && tree[child].Upos != PartOfSpeech.Verb;
            case "cc":
                return tree[head].UniversalRelation is "conj" && tree[head].Head < head;
            default:
                return false;
        }
    }

    // "selon les autorités, Kiev accusant Moscou": a name with a present participle is a clause, no apposition.
    private static bool IsParticipleClause(SentenceTree tree, int name)
    {
        foreach (var child in tree.Children(name))
        {
            if (child > name && tree[child].Upos == PartOfSpeech.Verb && tree[child].Features is { IsParticiple: true, Tense: "Pres" } && tree.Left(child) == name + 1)
                return true;
        }
        return false;
    }

    private static bool IsTooFar(SentenceTree tree, int last, int child) => tree.Left(child) - last > 3;
}
