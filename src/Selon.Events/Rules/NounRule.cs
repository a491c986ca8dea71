using Selon.Events.Lexicons;
using Selon.Events.Trees;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Events.Rules;

/// <summary>A noun, with the verb that carries it: "l'attaque de l'armée contre X", "X a lancé une offensive", "des frappes américaines".</summary>
internal sealed class NounRule() : EventRule("noun")
{
    private const int MostCarriers = 3;

    /// <inheritdoc/>
    public override EventMention? Find(EventContext context, SentenceTree tree, int word)
    {
        if (tree[word].Upos is not (PartOfSpeech.Noun or PartOfSpeech.PropN or PartOfSpeech.X))
            return null;
        // "L'Action française": a name.
        if (word > 1 && char.IsUpper(tree[word].Form[0]) && tree[word - 1].Form is not ("«" or "\"" or ":" or "–" or "—") && (tree[word].Upos == PartOfSpeech.PropN || word + 1 < tree.Count && tree[word + 1].Head == word && tree[word + 1].UniversalRelation is "amod" or "flat") && tree[word].Form is not "Brexit")
            return null;
        if (tree.Introducer(word) is "sans" || IsOfOtherKind(context, tree, word))
            return null;
        foreach (var entry in Entries(context, tree[word]))
        {
            if (FixedWords.Match(tree, word, entry, isNoun: true) is not { } words)
                continue;
            var mention = new EventMention
            {
                Entry = entry, Tree = tree, Word = word, Words = words, IsNoun = true, Rule = words.Length > 1 ? "nominal-expression" : Name,
                IsPlural = tree[word].Features.Number == "Plur", IsDefinite = IsDefinite(tree, word), IsIndefinite = IsIndefinite(tree, Carrier(context, tree, word)),
            };
            AddParties(context, mention);
            if (ConditionCheck.Holds(context, mention, isPassive: false))
                return mention;
        }
        return null;
    }

    /// <summary>The noun that an event noun hangs on without adding to it: "une série d'attaques", "une tentative d'assassinat".</summary>
    public static int Carrier(EventContext context, SentenceTree tree, int noun)
    {
        for (var steps = 0; steps < MostCarriers; steps++)
        {
            var head = tree[noun].Head;
            // "plus de mille arrestations" hangs on the adverb.
            if (tree[noun].UniversalRelation is not ("nmod" or "obl") || head < 0 || head > noun || tree.Introducer(noun) is not "de"
                || (context.Lexicon.KindsOf(tree[head].Lemma.ToLowerInvariant()) & (PartyKinds.Carrier | PartyKinds.Quantity)) == 0)
                break;
            noun = head;
        }
        return noun;
    }

    private static IReadOnlyList<EventEntry> Entries(EventContext context, Word word)
    {
        var lemma = word.Lemma.ToLowerInvariant();
        var entries = context.Lexicon.FindNouns(lemma);
        if (entries.Count > 0)
            return entries;
        var form = word.Form.ToLowerInvariant();
        entries = context.Lexicon.FindNouns(form);
        if (entries.Count > 0)
            return entries;
        if (form.Length > 4 && form[^1] is 's' or 'x')
            entries = context.Lexicon.FindNouns(form[..^1]);
        if (entries.Count == 0 && form.Contains('-', StringComparison.Ordinal))
            entries = context.Lexicon.FindNouns(form.Replace("s-", "-", StringComparison.Ordinal).TrimEnd('s'));
        return entries;
    }

    // "une manifestation culturelle", "un défilé de mode"
    private static bool IsOfOtherKind(EventContext context, SentenceTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child > noun && tree[child].UniversalRelation is "amod" or "nmod" && context.Lexicon.IsOfOtherKind(tree[child].Lemma.ToLowerInvariant()))
                return true;
        }
        return false;
    }

    private static bool IsDefinite(SentenceTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree[child].UniversalRelation == "det" && child < noun)
                return tree[child].Features["Definite"] == "Def" || tree[child].Features["Poss"] == "Yes" || tree[child].Features.PronType == "Dem" || tree[child].Lemma is "le" or "ce" or "son" or "leur";
        }
        return false;
    }

    private static bool IsIndefinite(SentenceTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child < noun && (tree[child].UniversalRelation == "det" && tree[child].Lemma == "un" && tree[child].Features.Number == "Sing" || tree[child].UniversalRelation == "nummod"))
                return true;
        }
        return false;
    }

    private static void AddParties(EventContext context, EventMention mention)
    {
        var (entry, tree, noun) = (mention.Entry, mention.Tree, mention.Word);
        foreach (var slot in entry.Actor)
        {
            if (mention.Actors.Count > 0)
                continue;
            mention.Actors = context.Roles.OfNoun(slot, tree, noun, mention.Words);
            // "l'attaque du poste de police": the target.
            if (slot is { Place: "de", Required: PartyKinds.None })
                mention.Actors.RemoveAll(p => p.Is(PartyKinds.Asset | PartyKinds.Place) && !p.Is(PartyKinds.State | PartyKinds.Person));
        }
        foreach (var slot in entry.Recipient)
        {
            if (mention.Recipients.Count == 0)
                mention.Recipients = context.Roles.OfNoun(slot, tree, noun, mention.Words);
        }
        LightVerbs.Add(context, mention, Carrier(context, tree, noun));
    }
}
