using Selon.Events.Lexicons;
using Selon.Events.Trees;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Events.Figures;

/// <summary>Finds the figures of a text and of whom they speak: by their noun, by the verb that they hang on, by the figure before.</summary>
internal sealed class FigureFinder(EventContext context)
{
    private const int MostCoordinated = 3;

    private readonly TimeMap _times = new(context.Reading.Entities.Times);

    /// <summary>The figures in the order of the text.</summary>
    public List<Figure> Find()
    {
        var figures = new List<Figure>();
        foreach (var tree in context.Article.Trees)
            Find(tree, figures);
        return figures;
    }

    private void Find(SentenceTree tree, List<Figure> figures)
    {
        Figure? last = null;
        foreach (var quantity in QuantityReader.Read(tree))
        {
            if (IsTime(tree, quantity))
                continue;
            var (kind, bearer) = KindOf(tree, quantity);
            var isContinuation = kind is null && last is not null && Follows(tree, last, quantity);
            if (isContinuation)
                (kind, bearer) = (last!.Kind, last.Bearer);
            if (quantity.IsOne && (kind is not (NumberKind.Dead or NumberKind.Injured)))
                continue;
            var figure = new Figure(kind, tree, quantity, bearer, tree.Span(quantity.First, End(tree, quantity))) { IsContinuation = isContinuation };
            figures.Add(figure);
            last = figure;
        }
    }

    private bool IsTime(SentenceTree tree, Quantity quantity)
    {
        var span = tree.Span(quantity.First, quantity.Last);
        return _times.Overlaps(span);
    }

    private (NumberKind? Kind, int Bearer) KindOf(SentenceTree tree, Quantity quantity)
    {
        var noun = quantity.Noun;
        var own = OfNoun(tree[noun]);
        if (own is not null and not NumberKind.Participants)
            return (own, -1);
        if (!IsPeople(tree, quantity))
            return (null, -1);
        foreach (var child in tree.Children(noun))
        {
            if (child > noun && tree[child].UniversalRelation is "amod" or "acl" && (OfVerb(tree, child, "object") ?? OfNoun(tree[child])) is { } participle)
                return (participle, child);
        }
        var (kind, bearer) = OfGovernor(tree, quantity);
        return kind is null ? (own, -1) : (kind, bearer);
    }

    // Of vehicles and houses nobody counts the dead; one is counted only where it is surely somebody.
    private bool IsPeople(SentenceTree tree, Quantity quantity)
    {
        var kinds = context.Parties.KindsOf(tree, quantity.Noun);
        var isAnimate = (kinds & PartyKinds.Animate) != 0;
        return quantity.IsOne ? isAnimate : isAnimate || (kinds & (PartyKinds.Thing | PartyKinds.Asset | PartyKinds.Place | PartyKinds.Meeting | PartyKinds.Measure)) == 0;
    }

    private (NumberKind? Kind, int Bearer) OfGovernor(SentenceTree tree, Quantity quantity)
    {
        // "près de cinquante combattants", "dizaines de morts": the quantity bears the phrase in the tree.
        var at = quantity.Noun;
        while (tree[at].Head is var inner && inner >= quantity.First && inner <= quantity.Last && inner != at)
            at = inner;
        for (var i = 0; i < MostCoordinated && tree[at].UniversalRelation == "conj" && tree[at].Head >= 0 && tree[tree[at].Head].Upos is not PartOfSpeech.Verb; i++)
            at = tree[at].Head;
        var head = tree[at].Head;
        if (head < 0)
            return (null, -1);
        if (tree[head].Upos is PartOfSpeech.Noun && Kind(tree[head].Lemma, "of") is { } of && tree[at].UniversalRelation is "nmod" or "obl")
            return (of, head);
        // "jusqu'à 90 soldats", "à peu près 60 policiers": no preposition of place, so the side of the verb decides.
        var relation = tree[at].UniversalRelation;
        var isOpen = relation is "obl" or "advmod" or "nmod" && tree.IntroducerIndex(at) is var introducer && (introducer < 0 || introducer >= quantity.First);
        if (relation is "nsubj" || isOpen && at < head)
            return (OfSubject(tree, head), head);
        var isObject = relation is "obj" || isOpen && at > head;
        return isObject && !VerbGroup.Of(tree, head).IsPassive ? (OfVerb(tree, head, "object"), head) : (null, -1);
    }

    private NumberKind? OfSubject(SentenceTree tree, int verb)
    {
        if (OfVerb(tree, verb, "subject") is { } kind)
            return kind;
        // "sont mortes", "ont été victimes"
        if (OfNoun(tree[verb]) is { } predicate and (NumberKind.Dead or NumberKind.Injured or NumberKind.Missing))
            return predicate;
        if (VerbGroup.Of(tree, verb).IsPassive && OfVerb(tree, verb, "object") is { } passive)
            return passive;
        foreach (var child in tree.Children(verb))
        {
            // "ont perdu la vie", "sont portées disparues"
            if (tree[child].UniversalRelation == "obj" && Kind($"{tree[verb].Lemma} la {tree[child].Lemma}", "verb") is { } expression)
                return expression;
            if (child > verb && tree[child].UniversalRelation is "xcomp" or "amod" or "advcl" or "obj" && OfNoun(tree[child]) is NumberKind.Missing)
                return NumberKind.Missing;
        }
        return null;
    }

    private NumberKind? OfVerb(SentenceTree tree, int verb, string part) =>
        Kind(tree[verb].Lemma, part) ?? (context.Lexicon.VerbOfForm(tree[verb].Form.ToLowerInvariant()) is { } lemma ? Kind(lemma, part) : null);

    // Participles as nouns have the lemma of the verb or of the adjective: "morts", "blessées".
    private NumberKind? OfNoun(Word word)
    {
        var form = word.Form.ToLowerInvariant();
        return Kind(word.Lemma, "noun") ?? Kind(form.TrimEnd('s'), "noun") ?? (form.Length > 4 ? Kind(form.TrimEnd('s').TrimEnd('e'), "noun") : null);
    }

    private NumberKind? Kind(string lemma, string part) => context.Lexicon.NumberKindOf(lemma.ToLowerInvariant(), part);

    // "41 blessés, puis 48", "15 000 selon la police, 80 000 selon les organisateurs"
    private static bool Follows(SentenceTree tree, Figure last, Quantity quantity)
    {
        if (quantity.Noun > quantity.Last && tree[quantity.Noun].Lemma != "autre" || quantity.First == 0)
            return false;
        var before = tree[quantity.First - 1].Form;
        return before is "," or "puis" or "et" or "ou" or "à" or ";" && last.Quantity.Last < quantity.First;
    }

    private static int End(SentenceTree tree, Quantity quantity)
    {
        var end = Math.Max(quantity.Noun, quantity.Last);
        while (end + 1 < tree.Count && tree[end + 1].Upos == PartOfSpeech.Adj && tree[end + 1].Head == quantity.Noun)
            end++;
        return end;
    }
}
