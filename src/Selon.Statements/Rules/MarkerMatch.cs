using Selon.Statements.Lexicons;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements.Rules;

/// <summary>A marker found in a sentence.</summary>
/// <param name="Marker">Its entry.</param>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
internal readonly record struct MarkerMatch(MarkerEntry Marker, int First, int Last)
{
    /// <summary>The longest marker that begins with this word, null for none.</summary>
    public static MarkerMatch? Find(Article article, SentenceTree tree, int word)
    {
        MarkerMatch? best = null;
        foreach (var marker in article.Lexicon.FindMarkers(Normal(tree[word])))
        {
            var last = Match(article, tree, marker, word);
            if (last >= 0 && (best is null || last > best.Value.Last))
                best = new MarkerMatch(marker, word, last);
        }
        return best;
    }

    /// <summary>The head of the noun phrase that follows the marker, -1 for none.</summary>
    public static int ComplementHead(SentenceTree tree, int first, int last)
    {
        var start = last + 1;
        if (start >= tree.Count || tree[start].Upos == PartOfSpeech.Punct)
            return -1;
        var head = start;
        for (var steps = 0; steps < 20; steps++)
        {
            var next = tree[head].Head;
            if (GovernsMarker(tree, head, first, last) || next < start || tree.Left(next) < first || tree[head].UniversalRelation is "parataxis" or "conj" or "acl" or "nsubj" or "advmod" && tree[next].Upos == PartOfSpeech.Verb)
                break;
            head = next;
        }
        return tree[head].Upos is PartOfSpeech.Det or PartOfSpeech.Adp or PartOfSpeech.Verb or PartOfSpeech.Adv or PartOfSpeech.SConj or PartOfSpeech.CConj
            ? FirstNominal(tree, start)
            : head;
    }

    private static bool GovernsMarker(SentenceTree tree, int head, int first, int last)
    {
        foreach (var child in tree.Children(head))
        {
            if (child >= first && child <= last)
                return true;
        }
        return false;
    }

    private static int FirstNominal(SentenceTree tree, int start)
    {
        for (var i = start; i < Math.Min(start + 5, tree.Count); i++)
        {
            if (tree[i].Upos is PartOfSpeech.Noun or PartOfSpeech.PropN or PartOfSpeech.Pron or PartOfSpeech.X)
                return i;
            if (tree[i].Upos is PartOfSpeech.Verb or PartOfSpeech.Punct or PartOfSpeech.Aux)
                return -1;
        }
        return -1;
    }

    private static int Match(Article article, SentenceTree tree, MarkerEntry marker, int word)
    {
        var at = word;
        for (var k = 0; k < marker.Words.Count; k++)
        {
            if (at >= tree.Count || !Equals(article, tree[at], marker.Words[k]))
                return -1;
            // The words of a contracted form share one token.
            var span = tree[at].Span;
            while (at + 1 < tree.Count && tree[at + 1].Span == span)
                at++;
            at++;
        }
        return at - 1;
    }

    private static bool Equals(Article article, Word word, string expected)
    {
        var surface = word.Span.Of(article.Text);
        if (surface.Length != expected.Length)
            return false;
        for (var i = 0; i < surface.Length; i++)
        {
            var c = surface[i] == '’' ? '\'' : char.ToLowerInvariant(surface[i]);
            if (c != expected[i])
                return false;
        }
        return true;
    }

    private static string Normal(Word word)
    {
        var form = word.Form;
        return form.Contains('’', StringComparison.Ordinal) ? form.Replace('’', '\'') : form;
    }
}
