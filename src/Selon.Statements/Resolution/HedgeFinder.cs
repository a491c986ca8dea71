using Selon.Statements.Lexicons;
using Selon.Statements.Rules;
using Selon.Statements.Trees;
using Selon.Text;

namespace Selon.Statements.Resolution;

/// <summary>Finds the words by which author or source take distance from what is said: sans preuve, présumé, prétendu.</summary>
internal static class HedgeFinder
{
    /// <summary>The words, null for none.</summary>
    public static string? Find(Article article, Candidate candidate)
    {
        var tree = article.Trees[candidate.Sentence];
        return BesideCue(article, tree, candidate) ?? InContent(article, tree, candidate);
    }

    // "a exhorté, sans préciser ses allégations, à …"
    private static string? BesideCue(Article article, SentenceTree tree, Candidate candidate)
    {
        foreach (var child in tree.Children(candidate.CueWord))
        {
            var introducer = tree.IntroducerIndex(child);
            if (introducer < 0 || tree[introducer].Lemma != "sans" || !IsAboutEvidence(article, tree, child))
                continue;
            var target = tree.Child(child, "obj");
            var last = target > child ? NounPhrase.Words(article, tree, target).Last : tree.Right(child);
            var span = ContentSpans.Trim(article, tree.Span(introducer, Math.Max(child, last)));
            return span.Of(article.Text).ToString();
        }
        return null;
    }

    private static bool IsAboutEvidence(Article article, SentenceTree tree, int word)
    {
        if (IsWithoutAccount(article, tree, word))
            return true;
        for (var i = tree.Left(word); i <= word; i++)
        {
            if (MarkerMatch.Find(article, tree, i) is { Marker.Kind: MarkerKind.Hedge })
                return true;
        }
        return false;
    }

    /// <summary>True for "sans préciser ses allégations": no account is given of one's own words.</summary>
    public static bool IsWithoutAccount(Article article, SentenceTree tree, int verb)
    {
        var target = tree.Child(verb, "obj");
        if (target < 0 || article.Lexicon.FindNoun(tree[target].Lemma) is null)
            return false;
        var determiner = tree.Child(target, "det");
        return determiner >= 0 && tree[determiner].Lemma is "son" or "leur";
    }

    private static string? InContent(Article article, SentenceTree tree, Candidate candidate)
    {
        foreach (var span in candidate.Content)
        {
            for (var i = tree.WordAt(span.Start); i < tree.Count && tree[i].Span.Start < span.End; i++)
            {
                if (Hedge(article, tree, i) is { } words && span.Contains(words))
                    return words.Of(article.Text).ToString();
            }
        }
        return null;
    }

    private static TextSpan? Hedge(Article article, SentenceTree tree, int word)
    {
        if (MarkerMatch.Find(article, tree, word) is { Marker.Kind: MarkerKind.Hedge } match)
            return tree.Span(match.First, match.Last);
        foreach (var marker in article.Lexicon.FindMarkers(tree[word].Lemma))
        {
            if (marker.Kind == MarkerKind.Hedge && marker.Words.Count == 1)
                return tree[word].Span;
        }
        return null;
    }
}
