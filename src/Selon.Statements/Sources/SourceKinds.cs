using Selon.Statements.Lexicons;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements.Sources;

/// <summary>What kind of source a noun phrase names.</summary>
internal static class SourceKinds
{
    /// <summary>The kind that the lexicon gives to the head noun or to a name; null for an unknown noun.</summary>
    public static SourceKind? Of(Article article, SentenceTree tree, int head)
    {
        var word = tree[head];
        if (IsMedium(article, tree, head))
            return SourceKind.Medium;
        if (word.Upos == PartOfSpeech.PropN)
            return article.Lexicon.FindSourceNoun(word.Lemma.ToLowerInvariant());
        return article.Lexicon.FindSourceNoun(word.Lemma) ?? OfExpression(article, tree, head);
    }

    // "projet de loi", "forces de l'ordre".
    private static SourceKind? OfExpression(Article article, SentenceTree tree, int head)
    {
        for (var last = head + 1; last < Math.Min(head + 5, tree.Count); last++)
        {
            if (tree[last].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adj))
                continue;
            var text = article.Text.Substring(tree[head].Span.Start, tree[last].Span.End - tree[head].Span.Start).Replace('’', '\'').ToLowerInvariant();
            if (article.Lexicon.FindSourceNoun(text) is { } kind)
                return kind;
        }
        return null;
    }

    /// <summary>True for an outlet by name (Le Monde, l'AFP) or by its noun (le quotidien).</summary>
    public static bool IsMedium(Article article, SentenceTree tree, int head)
    {
        if (article.Lexicon.FindSourceNoun(tree[head].Lemma.ToLowerInvariant()) == SourceKind.Medium)
            return true;
        return FindMediumName(article, tree, head) is not null
            || OfExpression(article, tree, head) == SourceKind.Medium
            || IsAgencyByName(article, tree, head);
    }

    // "l'agence Interfax": an agency of another kind has no name that is in the list of outlets.
    private static bool IsAgencyByName(Article article, SentenceTree tree, int head)
    {
        if (article.Lexicon.FindSourceNoun(tree[head].Lemma) != SourceKind.Institution)
            return false;
        foreach (var child in tree.Children(head))
        {
            if (child > head && tree[child].Upos == PartOfSpeech.PropN && article.Lexicon.FindMedium(tree[child].Form) is { Kind: MediumKind.Agency })
                return true;
        }
        return false;
    }

    /// <summary>The outlet that a phrase names with its first words, null for none.</summary>
    public static MediumEntry? FindMediumName(Article article, SentenceTree tree, int head)
    {
        var words = NounPhrase.Words(article, tree, head);
        var span = tree.Span(words.First, words.Last);
        if (span.Length > 60)
            span = tree.Span(head, head);
        var text = article.Text.Substring(span.Start, span.Length).Replace('’', '\'');
        for (var trial = 0; trial < 3 && text.Length > 0; trial++)
        {
            if (article.Lexicon.FindMedium(text) is { } medium)
                return medium;
            text = WithoutArticle(text);
        }
        return article.Lexicon.FindMedium(tree[head].Form);
    }

    /// <summary>True where the phrase can speak: a name, a personal pronoun, or a noun of people, bodies and texts.</summary>
    public static bool IsAnimate(Article article, SentenceTree tree, int head)
    {
        var word = tree[head];
        return word.Upos switch
        {
            PartOfSpeech.PropN or PartOfSpeech.X => true,
            PartOfSpeech.Pron => word.Lemma is not ("ce" or "cela" or "ça" or "ceci" or "quoi" or "que" or "rien"),
            PartOfSpeech.Num => true,
            PartOfSpeech.Adj when word.Lemma is "dernier" or "premier" or "autre" => true,
            PartOfSpeech.Noun or PartOfSpeech.Adj => Of(article, tree, head) is not null || HasName(tree, head) || char.IsUpper(word.Form[0]),
            _ => false,
        };
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

    private static string WithoutArticle(string text)
    {
        var apostrophe = text.IndexOf('\'', StringComparison.Ordinal);
        if (apostrophe is 1)
            return text[2..].TrimStart();
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 ? text[(space + 1)..].TrimStart() : "";
    }
}
