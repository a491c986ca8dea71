using Selon.Events.Lexicons;
using Selon.Statements.Sources;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Events.Trees;

/// <summary>Finds the parties that stand in a place beside a verb or a noun.</summary>
internal sealed class RoleFinder(EventContext context)
{
    private const int MaximumSteps = 10;

    /// <summary>Who does what a verb says: its subject, or the agent of a passive.</summary>
    public List<Party> DeepSubject(SentenceTree tree, int verb, bool isPassive)
    {
        if (isPassive)
        {
            var agent = SubjectFinder.Agent(tree, verb);
            return agent >= 0 && !IsTime(tree, agent) ? Read(tree, agent) : [];
        }
        var subject = SubjectFinder.Find(context.Article, tree, verb);
        // "s'est dite prête à négocier": who is ready is who is to negotiate.
        if (subject.Word >= 0 && subject.Kind != SubjectKind.Own && tree[subject.Word].Upos is PartOfSpeech.Adj && tree[subject.Word].Head >= 0 && tree.Child(subject.Word, "det") < 0)
            subject = SubjectFinder.Find(context.Article, tree, tree[subject.Word].Head);
        return subject.Kind is SubjectKind.None or SubjectKind.Impersonal || subject.Word < 0 ? [] : Read(tree, subject.Word);
    }

    /// <summary>The head of what a verb is done to: its object, or the subject of a passive; -1 for none.</summary>
    public int DeepObjectHead(SentenceTree tree, int verb, bool isPassive)
    {
        if (isPassive)
        {
            if (tree[verb].Upos == PartOfSpeech.Adj && tree[verb].UniversalRelation == "amod")
                return tree[verb].Head;
            var subject = SubjectFinder.Find(context.Article, tree, verb);
            return subject.Kind is SubjectKind.None or SubjectKind.Impersonal ? -1 : subject.Word;
        }
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].UniversalRelation != "obj" || tree[child].Lemma is "se" or "soi")
                continue;
            if (tree[child].Features.PronType != "Rel" && tree[child].Lemma is not ("que" or "lequel"))
                return child;
            return RelativeAntecedent(tree, verb);
        }
        return -1;
    }

    /// <summary>What a verb is done to.</summary>
    public List<Party> DeepObject(SentenceTree tree, int verb, bool isPassive) =>
        DeepObjectHead(tree, verb, isPassive) is var head and >= 0 ? Read(tree, head) : [];

    /// <summary>The parties in a place of the lexicon beside a verb, also beside the fixed words of its expression.</summary>
    public List<Party> OfVerb(Slot slot, SentenceTree tree, int verb, int[] words, bool isPassive)
    {
        var parties = slot.Place switch
        {
            "subject" or "" => DeepSubject(tree, verb, isPassive),
            "object" => DeepObject(tree, verb, isPassive),
            "none" => [],
            _ => WithPreposition(slot.Place, tree, verb, words),
        };
        return Filter(parties, slot.Required);
    }

    /// <summary>The parties in a place of the lexicon beside a noun.</summary>
    public List<Party> OfNoun(Slot slot, SentenceTree tree, int noun, int[] words)
    {
        var parties = slot.Place switch
        {
            "adj" => Adjectives(tree, noun, words),
            "poss" => Possessor(tree, noun),
            "visant" => Aimed(tree, noun),
            "none" or "subject" or "object" => [],
            _ => WithPreposition(slot.Place, tree, noun, words),
        };
        return Filter(parties, slot.Required);
    }

    /// <summary>True where a word is part of an expression of time.</summary>
    public bool IsTime(SentenceTree tree, int word)
    {
        var times = context.Reading.Entities.Times;
        var (low, high) = (0, times.Count - 1);
        var position = tree[word].Span.Start;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (times[middle].Span.Contains(position))
                return true;
            if (times[middle].Span.Start > position)
                high = middle - 1;
            else
                low = middle + 1;
        }
        return false;
    }

    private List<Party> Read(SentenceTree tree, int head) => IsTime(tree, head) ? [] : context.Parties.Read(tree, head);

    private static List<Party> Filter(List<Party> parties, PartyKinds required)
    {
        if (required != PartyKinds.None)
            parties.RemoveAll(p => !p.Is(required));
        return parties;
    }

    private List<Party> WithPreposition(string place, SentenceTree tree, int head, int[] words)
    {
        var found = Under(place, tree, head, head, words);
        for (var i = 0; found.Count == 0 && i < words.Length; i++)
        {
            if (words[i] != head)
                found = Under(place, tree, words[i], words[^1], words);
        }
        return found;
    }

    private List<Party> Under(string place, SentenceTree tree, int head, int after, int[] words)
    {
        foreach (var child in tree.Children(head))
        {
            var word = tree[child];
            if (Array.IndexOf(words, child) >= 0)
                continue;
            if (place == "à" && word.UniversalRelation == "iobj" && word.Lemma is not ("se" or "soi"))
                return Read(tree, child);
            if (child < after && word.UniversalRelation == "nmod" || word.UniversalRelation is not ("obl" or "nmod" or "obj" or "advcl" or "acl" or "xcomp" or "appos"))
                continue;
            if (word.Upos is PartOfSpeech.Verb or PartOfSpeech.Aux || IsTime(tree, child) || !IsIntroducedBy(tree, child, place))
                continue;
            return Read(tree, child);
        }
        return [];
    }

    private bool IsIntroducedBy(SentenceTree tree, int word, string place)
    {
        var at = tree.IntroducerIndex(word);
        if (at < 0)
            return false;
        var text = tree[at].Lemma.ToLowerInvariant();
        var last = at;
        while (last + 1 < word && tree[last + 1].UniversalRelation == "fixed")
            last++;
        var whole = last > at ? context.Article.Text[tree[at].Span.Start..tree[last].Span.End].ToLowerInvariant().Replace('’', '\'') : text;
        if (place == "contre")
            return whole is "contre" or "envers" || whole.StartsWith("à l'encontre", StringComparison.Ordinal) || whole.StartsWith("à l'égard", StringComparison.Ordinal);
        if (place == "par")
            return whole == "par" || whole.StartsWith("de la part", StringComparison.Ordinal);
        if (place == "avec")
            return whole is "avec" || whole.StartsWith("aux côtés", StringComparison.Ordinal);
        return whole == place || last == at && text == place || whole == place + " de";
    }

    private List<Party> Adjectives(SentenceTree tree, int noun, int[] words)
    {
        var parties = new List<Party>();
        foreach (var child in tree.Children(noun))
        {
            if (tree[child].UniversalRelation == "amod" && Array.IndexOf(words, child) < 0 && context.Lexicon.IsPartyAdjective(tree[child].Lemma.ToLowerInvariant()))
            {
                parties.Add(context.Parties.ReadAdjective(tree, child));
                foreach (var other in tree.Children(child))
                {
                    if (tree[other].UniversalRelation == "conj" && context.Lexicon.IsPartyAdjective(tree[other].Lemma.ToLowerInvariant()))
                        parties.Add(context.Parties.ReadAdjective(tree, other));
                }
            }
        }
        return parties;
    }

    private List<Party> Possessor(SentenceTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree[child].UniversalRelation == "det" && (tree[child].Features["Poss"] == "Yes" || tree[child].Lemma is "son" or "leur")
                && context.Parties.ReadPossessive(tree, child) is { } party)
                return [party];
        }
        return [];
    }

    // "une opération visant les rebelles"
    private List<Party> Aimed(SentenceTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child > noun && tree[child].UniversalRelation == "acl" && tree[child].Lemma is "viser" or "cibler" && tree.Child(child, "obj") is var target and >= 0)
                return Read(tree, target);
        }
        return [];
    }

    private static int RelativeAntecedent(SentenceTree tree, int verb)
    {
        for (var (at, steps) = (verb, 0); at >= 0 && steps < MaximumSteps; at = tree[at].Head, steps++)
        {
            if (tree[at].Relation is "acl:relcl" or "acl")
                return tree[at].Head;
        }
        return -1;
    }
}
