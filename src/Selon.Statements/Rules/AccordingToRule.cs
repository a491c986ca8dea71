using Selon.Statements.Lexicons;
using Selon.Statements.Sources;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements.Rules;

/// <summary>A preposition that names the source: <c>selon X</c>, <c>d'après X</c>, <c>pour X</c>, <c>de source policière</c>.</summary>
internal sealed class AccordingToRule : SentenceRule
{
    /// <inheritdoc/>
    public override string Name => "according-to";

    /// <inheritdoc/>
    public override void Propose(Article article, SentenceTree tree, int word, List<Candidate> candidates)
    {
        if (MarkerMatch.Find(article, tree, word) is not { } match)
            return;
        var candidate = match.Marker.Kind switch
        {
            MarkerKind.SourcePreposition => WithComplement(article, tree, match),
            MarkerKind.SourcePhrase => WithPhrase(article, tree, match),
            _ => null,
        };
        if (candidate is { Content.Count: > 0 })
            candidates.Add(candidate);
    }

    private Candidate? WithComplement(Article article, SentenceTree tree, MarkerMatch match)
    {
        var head = MarkerMatch.ComplementHead(tree, match.First, match.Last);
        if (head < 0 || tree[head].Lemma is "que" or "lequel" || tree[match.Last + 1 < tree.Count ? match.Last + 1 : head].Lemma is "que" or "lequel")
            return null;
        var phrase = new WordRange(match.First, PhraseEnd(article, tree, match.First, head));
        var conditionsHold = ConditionsHold(article, tree, match.Marker, phrase, head);
        var isSetOff = IsSetOff(article, tree, phrase);
        if (!conditionsHold && match.Marker.Conditions.HasFlag(Conditions.ClauseEdge))
            return null;
        var speech = article.Lexicon.FindNoun(tree[head].Lemma);
        var candidate = new Candidate(Name, tree.Number, match.First)
        {
            Lemma = match.Marker.Form,
            Strength = match.Marker.Act == Act.Estimate || !conditionsHold ? Strength.Medium : Strength.High,
            ConditionsHold = conditionsHold || isSetOff,
            ContentHead = tree[head].Head,
            Act = match.Marker.Act ?? Act.Assert,
            SourceFoundAs = SubjectKind.Own,
        };
        AddSource(article, tree, match, head, speech, candidate);
        candidate.Sources.RemoveAll(source => source.Word > phrase.Last);
        AccordingToContent.Add(article, tree, phrase, head, candidate.Content);
        if (candidate.Content.Count == 0 && phrase.First == 0 && tree[tree.Count - 1].Form == "," && tree.Number + 1 < article.Trees.Length)
            AddSentence(article, article.Trees[tree.Number + 1], candidate);
        return candidate;
    }

    // The splitter has cut behind the comma.
    private static void AddSentence(Article article, SentenceTree next, Candidate candidate)
    {
        if (next.Count > 0)
            ContentSpans.Add(article, next, new WordRange(0, next.Count - 1), candidate.Content);
    }

    private static void AddSource(Article article, SentenceTree tree, MarkerMatch match, int head, NounEntry? speech, Candidate candidate)
    {
        candidate.Cue.Add(tree.Span(match.First, match.Last));
        var (source, saying) = (head, -1);
        if (tree[head].Lemma == "ce" && tree.ChildExactly(head, "acl:relcl") is var clause and >= 0)
        {
            // "selon ce que rapportent des médias"
            saying = clause;
            source = SubjectFinder.OwnSubject(tree, clause).Word;
            candidate.Cue[0] = candidate.Cue[0].Union(tree[clause].Span);
        }
        else if (speech is not null && OwnerOf(article, tree, head) is var owner and >= 0)
        {
            source = owner;
            if (speech.Act != Act.Assert)
                candidate.Act = speech.Act;
            candidate.Cue[0] = tree.Span(match.First, head);
        }
        if (source >= 0)
            SourceList.Add(tree, source, isPlural: saying < 0, candidate.Sources);
    }

    // "selon l'annonce du ministère": whose saying it is.
    private static int OwnerOf(Article article, SentenceTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child > noun && tree[child].UniversalRelation is "nmod" or "obl" && tree.Introducer(child) is "de" or "par" && SourceKinds.IsAnimate(article, tree, child))
                return child;
        }
        return -1;
    }

    private Candidate? WithPhrase(Article article, SentenceTree tree, MarkerMatch match)
    {
        var head = match.Last;
        for (var steps = 0; steps < 5 && tree[head].Head >= match.First && tree[head].Head <= match.Last; steps++)
            head = tree[head].Head;
        if (IsDeniedConfirmation(article, tree, match.First, head))
            return null;
        var end = Math.Max(match.Last, NounPhrase.Words(article, tree, head).Last);
        var candidate = new Candidate(Name, tree.Number, match.First)
        {
            Lemma = match.Marker.Form,
            Strength = Strength.High,
            ContentHead = tree[head].Head,
            Act = match.Marker.Act ?? Act.Assert,
            SourceFoundAs = SubjectKind.Own,
        };
        candidate.Cue.Add(tree.Span(match.First, match.First));
        candidate.Sources.Add(new SourceReference(tree.Number, SourceWord(tree, match)));
        AccordingToContent.Add(article, tree, new WordRange(match.First, end), head, candidate.Content);
        return candidate;
    }

    // "n'a pu être vérifié de source indépendante": says that no such source exists.
    private static bool IsDeniedConfirmation(Article article, SentenceTree tree, int first, int head)
    {
        var verb = tree[head].Head;
        if (verb < 0 || verb > first || article.Previous(tree[first].Span.Start) == ',')
            return false;
        foreach (var child in tree.Children(verb))
        {
            if (child < verb && tree[child].Lemma == "ne")
                return true;
        }
        return false;
    }

    private static int SourceWord(SentenceTree tree, MarkerMatch match)
    {
        for (var i = match.First; i <= match.Last; i++)
        {
            if (tree[i].Upos == PartOfSpeech.Noun)
                return i;
        }
        return match.Last;
    }

    // The noun phrase with a relative clause that follows it.
    private static int PhraseEnd(Article article, SentenceTree tree, int first, int head)
    {
        var last = NounPhrase.Words(article, tree, head).Last;
        foreach (var child in tree.Children(head))
        {
            if (child <= head)
                continue;
            if (tree[child].UniversalRelation == "conj" && tree.Child(child, "nsubj") < 0 && tree[child].Upos != PartOfSpeech.Verb)
                last = Math.Max(last, NounPhrase.Words(article, tree, child).Last);
            else if (tree[child].UniversalRelation == "acl" && tree.Left(child) <= last + 3)
                last = Math.Max(last, tree.Right(child));
        }
        return first > 0 && tree[first - 1].Upos != PartOfSpeech.Punct ? last : WithApposition(article, tree, last);
    }

    // "Selon X, porte-parole de Y, …": what stands between two commas without a verb describes the source.
    private static int WithApposition(Article article, SentenceTree tree, int last)
    {
        if (last + 2 >= tree.Count || tree[last + 1].Form != ",")
            return last;
        for (var i = last + 2; i < Math.Min(last + 30, tree.Count); i++)
        {
            if (tree[i].Form == "," || article.Quotations.IsOpeningMark(tree[i].Span.Start))
                return i > last + 3 && HasSubjectBehind(tree, i) && !IsAdverbial(tree, last + 2) ? i - 1 : last;
            if (tree[i].Features.IsFinite || (tree[i].Upos == PartOfSpeech.Verb && tree[i].Features is { IsParticiple: true, Tense: "Pres" }))
                return last;
        }
        return last;
    }

    private static bool IsAdverbial(SentenceTree tree, int word) => tree[word].Upos is PartOfSpeech.Adp or PartOfSpeech.Adv or PartOfSpeech.SConj or PartOfSpeech.CConj;

    private static bool HasSubjectBehind(SentenceTree tree, int from)
    {
        for (var i = from; i < tree.Count; i++)
        {
            if (tree[i].UniversalRelation is "nsubj" or "expl")
                return true;
            if (tree[i].Features.IsFinite)
                return false;
        }
        return false;
    }

    private static bool ConditionsHold(Article article, SentenceTree tree, MarkerEntry marker, WordRange phrase, int head)
    {
        if (marker.Conditions.HasFlag(Conditions.ClauseEdge) && !IsAtEdge(article, tree, phrase))
            return false;
        if (!marker.Conditions.HasFlag(Conditions.ComplementIsSource))
            return true;
        return SourceKinds.IsAnimate(article, tree, head)
            || (article.Lexicon.FindNoun(tree[head].Lemma) is not null && !marker.Conditions.HasFlag(Conditions.ClauseEdge))
            || (tree[head].Lemma == "ce" && tree.ChildExactly(head, "acl:relcl") >= 0);
    }

    // At the head of the sentence before a comma, or behind one.
    private static bool IsSetOff(Article article, SentenceTree tree, WordRange phrase) =>
        (phrase.First == 0 && article.Next(tree[phrase.Last].Span.End) == ',') || article.Previous(tree[phrase.First].Span.Start) == ',';

    // Set off by a comma on its open side; a clause has to follow or precede.
    private static bool IsAtEdge(Article article, SentenceTree tree, WordRange phrase)
    {
        var before = article.Previous(tree[phrase.First].Span.Start);
        var after = article.Next(tree[phrase.Last].Span.End);
        var opens = phrase.First == 0 || before is ',' or '.' or '\n' or ';' or ':' || tree[phrase.First - 1].Upos is PartOfSpeech.CConj or PartOfSpeech.SConj;
        return opens && after == ',';
    }
}
