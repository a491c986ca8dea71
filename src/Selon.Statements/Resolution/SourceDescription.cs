using System.Globalization;
using Selon.Statements.Lexicons;
using Selon.Statements.Sources;
using Selon.Statements.Trees;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Statements.Resolution;

/// <summary>What the text says of a source: its words, whether it is named, how many there are.</summary>
internal static class SourceDescription
{
    /// <summary>Describes a source by its head word.</summary>
    /// <param name="article">The text.</param>
    /// <param name="tree">The sentence.</param>
    /// <param name="head">The head word.</param>
    /// <param name="limit">A word that the phrase does not reach.</param>
    public static Source Describe(Article article, SentenceTree tree, int head, int limit)
    {
        var words = NounPhrase.WordsBefore(article, tree, head, limit);
        var span = ContentSpans.TrimPhrase(article, tree.Span(words.First, words.Last));
        var isAnonymous = IsAnonymous(article, tree, head);
        return new Source(PronounSpan(article, tree, head) ?? span, null, isAnonymous, isAnonymous ? Count(tree, head) : null);
    }

    // "-t-il": the pronoun alone.
    private static TextSpan? PronounSpan(Article article, SentenceTree tree, int head)
    {
        var word = tree[head];
        if (word.Upos != PartOfSpeech.Pron || word.Span.Length < 2)
            return null;
        var hyphen = word.Span.Of(article.Text).LastIndexOf('-');
        return hyphen >= 0 && hyphen + 1 < word.Span.Length ? new TextSpan(word.Span.Start + hyphen + 1, word.Span.End) : null;
    }

    private static bool IsAnonymous(Article article, SentenceTree tree, int head)
    {
        if (tree[head].Upos != PartOfSpeech.Noun)
            return false;
        var kind = SourceKinds.Of(article, tree, head);
        if (kind is not (SourceKind.Anonymous or SourceKind.Person or SourceKind.Group))
            return false;
        return IsIndefinite(tree, head) && !HasName(tree, head);
    }

    private static bool IsIndefinite(SentenceTree tree, int head)
    {
        var isDetermined = false;
        foreach (var child in tree.Children(head))
        {
            if (child >= head)
                break;
            if (tree[child].UniversalRelation == "nummod")
                return true;
            if (tree[child].Upos != PartOfSpeech.Det)
                continue;
            isDetermined = true;
            if (tree[child].Lemma is "un" or "plusieurs" or "certain" or "quelque" or "de")
                return true;
        }
        return !isDetermined;
    }

    private static bool HasName(SentenceTree tree, int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (tree[child].UniversalRelation is "appos" or "flat" && tree[child].Upos == PartOfSpeech.PropN)
                return true;
        }
        return false;
    }

    private static int? Count(SentenceTree tree, int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (child >= head)
                break;
            if (tree[child].Upos == PartOfSpeech.Num || tree[child].UniversalRelation == "nummod")
                return NumberOf(tree[child].Form);
            if (tree[child].Upos == PartOfSpeech.Det && tree[child].Lemma == "un" && tree[head].Features.Number != "Plur" && tree[child].Features.Number != "Plur")
                return 1;
        }
        return null;
    }

    private static int? NumberOf(string form)
    {
        if (int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        string[] names = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"];
        var index = Array.IndexOf(names, form.ToLowerInvariant());
        return index > 0 ? index : null;
    }
}
