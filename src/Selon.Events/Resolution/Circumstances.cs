using Selon.Events.Lexicons;
using Selon.Events.Trees;
using Selon.Knowledge.Times;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Events.Resolution;

/// <summary>Finds where and when an event took place: what hangs on its word, or on the verb that carries it.</summary>
internal sealed class Circumstances(EventContext context)
{
    private const int MaximumSteps = 6;

    // Of a sentence with more times the rest is left alone: it keeps the work linear.
    private const int MostTimes = 24;

    /// <summary>Sets time and place of a mention.</summary>
    public void Settle(EventMention mention)
    {
        mention.Time = Time(mention);
        mention.Place = Place(mention);
    }

    private TimeExpression? Time(EventMention mention)
    {
        var isOfClause = IsOfClause(mention);
        TimeExpression? ofClause = null;
        foreach (var time in TimesIn(mention.Tree))
        {
            if (time.Type is TimeType.Duration && time.Begin is null)
                continue;
            var head = HeadOf(mention.Tree, time);
            if (head < 0)
                continue;
            if (mention.Tree.IsUnder(head, mention.Word) && IsNear(mention.Tree, head, mention.Word))
                return time;
            if (isOfClause && mention.Governor >= 0 && IsNear(mention.Tree, head, mention.Governor))
                ofClause ??= time;
        }
        return ofClause ?? (isOfClause ? OfMainClause(mention) : null);
    }

    // "l'attentat a été condamné mardi": when and where of what is said of it, not of the attack.
    private bool IsOfClause(EventMention mention) =>
        !mention.IsNoun || mention.Governor < 0 || mention.Tree[mention.Governor].Lemma.ToLowerInvariant() is var lemma && lemma != "revendiquer" && context.Lexicon.FindLightVerbs(lemma).Count > 0;

    // "Lundi, X a annoncé que …": the day of the sentence holds for its main clause only.
    private TimeExpression? OfMainClause(EventMention mention)
    {
        if (mention.Governor < 0 || !mention.Tree[mention.Governor].IsRoot)
            return null;
        foreach (var time in TimesIn(mention.Tree))
        {
            if (mention.Tree.WordAt(time.Span.Start) <= 3)
                return time;
        }
        return null;
    }

    private IEnumerable<TimeExpression> TimesIn(SentenceTree tree)
    {
        var times = context.Reading.Entities.Times;
        var (low, high) = (0, times.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (times[middle].Span.Start < tree.Sentence.Span.Start)
                low = middle + 1;
            else
                high = middle;
        }
        for (var i = low; i < Math.Min(times.Count, low + MostTimes) && times[i].Span.End <= tree.Sentence.Span.End; i++)
            yield return times[i];
    }

    private static int HeadOf(SentenceTree tree, TimeExpression time)
    {
        for (var word = tree.WordAt(time.Span.Start); word < tree.Count && tree[word].Span.Start < time.Span.End; word++)
        {
            var head = tree[word].Head;
            if (head < 0 || !time.Span.Contains(tree[head].Span))
                return word;
        }
        return -1;
    }

    // No other verb lies between.
    private static bool IsNear(SentenceTree tree, int word, int ancestor)
    {
        for (var (at, steps) = (tree[word].Head, 0); at >= 0 && steps < MaximumSteps; at = tree[at].Head, steps++)
        {
            if (at == ancestor)
                return true;
            if (tree[at].Upos == PartOfSpeech.Verb)
                return false;
        }
        return false;
    }

    private Party? Place(EventMention mention) =>
        PlaceUnder(mention.Tree, mention.Word) ?? (mention.Governor >= 0 && IsOfClause(mention) && mention.Governor != mention.Word ? PlaceUnder(mention.Tree, mention.Governor) : null);

    private Party? PlaceUnder(SentenceTree tree, int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (tree[child].UniversalRelation is not ("obl" or "nmod" or "advmod") || tree[child].Upos is not (PartOfSpeech.Noun or PartOfSpeech.PropN) || context.Roles.IsTime(tree, child))
                continue;
            if (tree.Introducer(child) is "à" or "en" or "dans" or "sur" or "près" or "devant" or "au" or "vers" or "hors" or "autour"
                && (context.Parties.KindsOf(tree, child) & (PartyKinds.Place | PartyKinds.Asset | PartyKinds.Name)) != 0
                && context.Parties.Read(tree, child, withCoordinated: false) is [var place])
                return place;
        }
        return null;
    }
}
