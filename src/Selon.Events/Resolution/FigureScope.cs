using Selon.Events.Trees;
using Selon.Statements;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Events.Resolution;

/// <summary>Tells a source of a figure from a source of the event: "l'attaque a fait 40 morts, selon le gouverneur".</summary>
internal static class FigureScope
{
    /// <summary>True where "selon X" vouches for the figure beside the event and not for the event.</summary>
    public static bool IsOfFigure(EventContext context, EventMention mention, Statement statement)
    {
        var (tree, word) = (mention.Tree, mention.Word);
        // "L'attaque a fait 40 morts": that there was one is known.
        if (mention.IsNoun && mention.IsDefinite && tree[word].UniversalRelation == "nsubj" && tree[word].Head is >= 0 and var verb && HasFigure(context, tree, verb))
            return true;
        // "Une bombe a explosé, tuant sept personnes selon la police": the source hangs on the participle.
        foreach (var source in statement.Sources)
        {
            var carrier = Carrier(tree, source);
            if (carrier >= 0 && tree[carrier].UniversalRelation == "advcl" && !tree.IsUnder(word, carrier) && HasFigure(context, tree, carrier))
                return true;
        }
        return false;
    }

    private static int Carrier(SentenceTree tree, Source source)
    {
        var at = tree.WordAt(source.Span.Start);
        if (at == tree.Count)
            return -1;
        for (var steps = 0; at >= 0 && steps < 12 && source.Span.Contains(tree[at].Span.Start); steps++)
            at = tree[at].Head;
        return at >= 0 && tree[at].Upos == PartOfSpeech.Verb ? at : -1;
    }

    private static bool HasFigure(EventContext context, SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].UniversalRelation is not ("obj" or "obl"))
                continue;
            if (context.Lexicon.NumberKindOf(tree[child].Lemma.ToLowerInvariant(), "noun") is not null || tree.Child(child, "nummod") >= 0 && tree[child].UniversalRelation == "obj")
                return true;
        }
        return false;
    }
}
