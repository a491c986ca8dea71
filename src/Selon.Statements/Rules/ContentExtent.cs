using Selon.Statements.Channels;
using Selon.Statements.Lexicons;
using Selon.Statements.Trees;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Statements.Rules;

/// <summary>Where a content ends when the tree is taken with a grain of salt: clauses of other cues go, loose ends come in.</summary>
internal static class ContentExtent
{
    private const int MostLooseEnds = 8;

    /// <summary>The last word of a content that by the tree goes from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public static int Last(VerbCue cue, Complement complement, int first, int last)
    {
        var isClause = complement is Complement.Clause or Complement.Question;
        last = Extend(cue, last);
        if (isClause)
            last = ExtendOverCommas(cue, CompleteClause(cue, complement, first, last));
        else if (first > cue.Verb)
            last = ExtendOverExamples(cue, last);
        if (first > cue.Verb)
            last = Math.Min(last, CutAtOtherCue(cue, complement, first, last));
        if (!isClause)
            last = CutAtSubjectOfNext(cue, first, last);
        last = CutAtColon(cue, first, CutAtChannel(cue, first, last));
        return isClause || first < cue.Verb ? last : CutTrailingChannel(cue, first, last);
    }

    // "a affirmé être prêt : « … », écrit-il": the quotation has its own cue.
    private static int CutAtColon(VerbCue cue, int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
        {
            if (cue.Tree[i].Form != ":" || cue.Article.Quotations.OpeningAt(cue.Tree[i].Span.End) is not (var quotation and >= 0))
                continue;
            if (cue.Article.Next(cue.Article.Quotations[quotation].Outer.End) == ',')
                return i - 1;
        }
        return last;
    }

    // "un remboursement dans un courriel": the channel at the end belongs to the saying.
    private static int CutTrailingChannel(VerbCue cue, int first, int last)
    {
        var tree = cue.Tree;
        for (var i = first + 2; i <= last; i++)
        {
            if (tree.Right(i) == last && tree.Left(i) > first && tree[i].UniversalRelation is "nmod" or "obl"
                && tree.Introducer(i) is "dans" or "sur" or "via" or "lors" && ChannelFinder.IsChannel(cue.Article, tree, i))
            {
                cue.TrailingChannel = i;
                return tree.Left(i) - 1;
            }
        }
        return last;
    }

    /// <summary>Complements of the cue and loose ends that follow the content without punctuation belong to it.</summary>
    public static int Extend(VerbCue cue, int last)
    {
        for (var step = 0; step < MostLooseEnds && last + 1 < cue.Tree.Count; step++)
        {
            var next = last + 1;
            if (next <= cue.End)
                return last;
            if (next + 1 < cue.Tree.Count && cue.Article.Quotations.IsClosingMark(cue.Tree[next].Span.Start))
                next++;
            if (cue.Infinitive >= 0 && next + 2 < cue.Tree.Count && cue.Tree[next].Form == "," && cue.Tree[next + 1].Upos == PartOfSpeech.CConj)
                next++;
            var end = cue.Tree[next].Upos == PartOfSpeech.CConj ? EndOfConjunct(cue, next) : EndOfLooseEnd(cue, next);
            if (end < next)
                return last;
            last = end;
        }
        return last;
    }

    private static int EndOfLooseEnd(VerbCue cue, int next)
    {
        if (!MayGoOn(cue, next))
            return -1;
        var top = Top(cue.Tree, next);
        return IsContinuation(cue, top) ? Math.Max(next, cue.Tree.Right(top)) : -1;
    }

    // The second infinitive, clause or noun phrase of a coordination that the tree has torn apart.
    private static int EndOfConjunct(VerbCue cue, int conjunction)
    {
        var tree = cue.Tree;
        var next = conjunction + 1;
        while (next < tree.Count && tree[next].Upos is PartOfSpeech.Adv or PartOfSpeech.Adp && cue.Infinitive >= 0)
            next++;
        if (next >= tree.Count)
            return -1;
        if (cue.Infinitive >= 0 && tree[next].Features.IsInfinitive)
            return tree.Right(tree[next].Upos == PartOfSpeech.Aux && tree[next].Head > next ? tree[next].Head : next);
        if (cue.Clause >= 0 && tree[next].Upos == PartOfSpeech.SConj && tree[next].Lemma == "que" && tree[next].Head > next)
            return tree.Right(tree[next].Head);
        return -1;
    }

    // A clause goes on to the end of the sentence unless what follows belongs to the clause of the cue or to one above it.
    private static int ExtendOverCommas(VerbCue cue, int last)
    {
        var tree = cue.Tree;
        for (var step = 0; step < MostLooseEnds && last + 2 < tree.Count; step++)
        {
            var next = last + 1;
            if (tree[next].Form is not ("," or "»" or "”" or "\""))
                return last;
            next++;
            var top = Top(tree, next);
            if (tree[next].Upos is PartOfSpeech.CConj or PartOfSpeech.Punct or PartOfSpeech.SConj || !HangsBelow(tree, top, cue.Verb) || !MayFollowComma(cue, top))
                return last;
            last = Extend(cue, Math.Max(next, tree.Right(top)));
        }
        return last;
    }

    // A clause has a finite verb; where the tree has torn it off, the stretch goes on to it.
    private static int CompleteClause(VerbCue cue, Complement complement, int first, int last)
    {
        if (complement != Complement.Clause || first <= cue.Verb)
            return last;
        for (var i = first; i <= last; i++)
        {
            if (cue.Tree[i].Features.IsFinite)
                return CompleteVerb(cue, i, last);
        }
        for (var i = last + 1; i < cue.Tree.Count; i++)
        {
            if (cue.Tree[i].Form is ";" or ":")
                return last;
            if (cue.Tree[i].Features.IsFinite)
                return CompleteVerb(cue, i, Extend(cue, Math.Max(i, cue.Tree.Right(Top(cue.Tree, last + 1 < i ? i : last + 1)))));
        }
        return last;
    }

    // "qu'il est, jusqu'à nouvel ordre, interdit": the auxiliary's verb comes behind an insertion.
    private static int CompleteVerb(VerbCue cue, int finite, int last)
    {
        var head = cue.Tree[finite].Head;
        return cue.Tree[finite].UniversalRelation is "aux" or "cop" && head > last ? Extend(cue, cue.Tree.Right(head)) : last;
    }

    private static bool HangsBelow(SentenceTree tree, int word, int verb)
    {
        var head = tree[word].Head;
        return head >= 0 && (head == verb || head > verb);
    }

    private static bool MayFollowComma(VerbCue cue, int top)
    {
        var tree = cue.Tree;
        if (tree[top].UniversalRelation is "conj" or "parataxis" or "nsubj" || tree[top].Head == cue.Verb && tree[top].UniversalRelation is "advcl" && !tree[top].Features.IsFinite)
            return false;
        return tree.Right(top) - tree.Left(top) > 2 && !ChannelFinder.IsChannel(cue.Article, tree, top) && tree.Introducer(top) is not ("selon" or "lors" or "après");
    }

    // "…, comme l'abrogation de la loi": examples belong to the list that they illustrate.
    private static int ExtendOverExamples(VerbCue cue, int last)
    {
        var tree = cue.Tree;
        if (last + 3 < tree.Count && tree[last + 1].Form == "," && tree[last + 2].Features.PronType == "Rel" && tree[last + 2].Lemma is "qui" or "dont" && tree[last + 2].Head > last + 2)
            return Extend(cue, tree.Right(tree[last + 2].Head));
        if (last + 3 >= tree.Count || tree[last + 1].Form != "," || tree[last + 2].Lemma is not ("comme" or "notamment" or "dont" or "incluant"))
            return last;
        var top = Top(tree, last + 2);
        return HasFiniteVerb(tree, last + 2, tree.Right(top)) ? last : Extend(cue, Math.Max(last + 2, tree.Right(top)));
    }

    private static int Top(SentenceTree tree, int next)
    {
        var top = next;
        // A quotation mark before the stretch may hang on its head.
        while (tree[top].Head >= 0 && (tree.Left(tree[top].Head) >= next || (tree[top].Head > next && tree.Left(tree[top].Head) == next - 1 && tree[next - 1].Upos == PartOfSpeech.Punct)))
            top = tree[top].Head;
        return top;
    }

    /// <summary>A colon after the content that introduces a quotation: both together are what is said.</summary>
    public static void AddQuotationAfterColon(Article article, List<TextSpan> content)
    {
        if (content.Count == 0)
            return;
        AddJoinedQuotations(article, content);
        var end = content[^1].End;
        var at = end;
        while (at < article.Text.Length && article.Text[at] is ' ' or '\u00a0' or '\u202f')
            at++;
        if (at >= article.Text.Length || article.Text[at] != ':')
            return;
        var quotation = article.Quotations.OpeningAt(at + 1);
        // With its own incise behind, the quotation is a statement of its own.
        if (quotation >= 0 && article.Next(article.Quotations[quotation].Outer.End) != ',')
            content[^1] = new TextSpan(content[^1].Start, article.Quotations[quotation].Outer.End);
    }

    // "les « fainéants » et « les gens qui ne sont rien »"
    private static void AddJoinedQuotations(Article article, List<TextSpan> content)
    {
        var last = content[^1];
        var inner = article.Quotations.Outermost(last.End - 1);
        if (inner < 0 || article.Quotations[inner].Outer.End != last.End || article.Quotations[inner].Outer.Start < last.Start)
            return;
        var run = QuotationRun.From(article, inner);
        if (run.End > last.End)
            content[^1] = new TextSpan(last.Start, run.End);
    }

    // "… , ajoutant que", "… et dit regretter", "…, mais X pense": a clause with its own cue is not part of this one.
    private static int CutAtOtherCue(VerbCue cue, Complement complement, int first, int last)
    {
        var tree = cue.Tree;
        var around = cue.Article.Quotations.Enclosing(tree[cue.Verb].Span.Start);
        for (var i = first + 1; i <= last; i++)
        {
            var isParticiple = tree[i].Features is { IsParticiple: true, Tense: "Pres" } && tree[i].UniversalRelation is "advcl" or "acl" && (IsSpeech(cue, i) || CarriesSpeechNoun(cue, i));
            var isJoined = tree[i].Upos == PartOfSpeech.CConj && tree[i].Head > i && tree[tree[i].Head].UniversalRelation == "conj" && IsOwnClause(cue, complement, i, tree[i].Head);
            var isContrast = (tree[i].Lemma == "tandis" && tree[i - 1].Form == ",") || (complement != Complement.Clause && IsWhereas(tree, i));
            var isAccordingTo = tree[i].Upos == PartOfSpeech.Adp && tree[i].Lemma == "selon" && tree[i + 1 < tree.Count ? i + 1 : i].Lemma != "lequel" && HasFinite(tree, first, i);
            var isAdjunct = tree[i].Lemma is "sans" or "avant" or "après" && tree[i - 1].Form == "," && HasInfinitiveSoon(tree, i);
            if (!isParticiple && !isJoined && !isContrast && !isAccordingTo && !isAdjunct)
                continue;
            if (cue.Article.Quotations.Enclosing(tree[i].Span.Start) != around)
                continue;
            var start = isParticiple ? ParticipleStart(cue, i) : i;
            if (start > first)
                return start - 1;
        }
        return last;
    }

    private static bool HasFiniteVerb(SentenceTree tree, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (tree[i].Features.IsFinite)
                return true;
        }
        return false;
    }

    // "alors que", "alors même que"
    private static bool IsWhereas(SentenceTree tree, int word) =>
        tree[word].Lemma == "alors" && ((word + 1 < tree.Count && tree[word + 1].Lemma == "que") || (word + 2 < tree.Count && tree[word + 2].Lemma == "que"));

    private static bool HasFinite(SentenceTree tree, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tree[i].Features.IsFinite || tree[i].Features.IsInfinitive || tree[i].Upos == PartOfSpeech.Noun)
                return true;
        }
        return false;
    }

    // "…, sans préciser", "…, avant d'appeler"
    private static bool HasInfinitiveSoon(SentenceTree tree, int preposition)
    {
        for (var i = preposition + 1; i < Math.Min(preposition + 5, tree.Count); i++)
        {
            if (tree[i].Features.IsInfinitive)
                return true;
        }
        return false;
    }

    // "que « … » dans un avis": behind a quotation a channel belongs to the saying.
    private static int CutAtChannel(VerbCue cue, int first, int last)
    {
        var tree = cue.Tree;
        for (var i = first + 1; i < last; i++)
        {
            if (!cue.Article.Quotations.IsClosingMark(tree[i].Span.Start) || tree[i + 1].Upos != PartOfSpeech.Adp)
                continue;
            var head = tree[i + 1].Head;
            if (head > i + 1 && ChannelFinder.IsChannel(cue.Article, tree, head))
                return i;
        }
        return last;
    }

    private static bool IsSpeech(VerbCue cue, int verb)
    {
        var entry = cue.Article.Lexicon.FindVerb(VerbCues.Lemma(cue.Article.Lexicon, cue.Tree[verb]));
        return entry is not null && entry.Frames[0].Strength != Strength.Low;
    }

    // "réitérant un appel"
    private static bool CarriesSpeechNoun(VerbCue cue, int verb)
    {
        var target = cue.Tree.Child(verb, "obj");
        if (target < 0 || cue.Article.Lexicon.FindNoun(cue.Tree[target].Lemma) is not { } noun)
            return false;
        foreach (var light in noun.LightVerbs)
        {
            if (light == cue.Tree[verb].Lemma)
                return true;
        }
        return false;
    }

    // The comma, or "en", that sets the participle off; 0 where nothing does.
    private static int ParticipleStart(VerbCue cue, int participle)
    {
        var at = participle;
        while (at > 0 && cue.Tree[at - 1].Upos is PartOfSpeech.Adv or PartOfSpeech.Pron)
            at--;
        if (at > 0 && cue.Tree[at - 1].Lemma == "en")
            return at - 1;
        return at > 0 && cue.Tree[at - 1].Form == "," ? at - 1 : 0;
    }

    private static bool IsOwnClause(VerbCue cue, Complement complement, int conjunction, int verb)
    {
        var tree = cue.Tree;
        if (HasMark(tree, verb, conjunction) || !IsFinite(tree, verb))
            return false;
        var hasSubject = tree.Child(verb, "nsubj") > conjunction;
        if (complement is not (Complement.Clause or Complement.Question))
            return true;
        return IsSpeech(cue, verb) || (hasSubject && tree[conjunction].Lemma == "mais");
    }

    private static bool HasMark(SentenceTree tree, int verb, int conjunction)
    {
        if (conjunction + 1 < tree.Count && tree[conjunction + 1].Lemma == "que")
            return true;
        foreach (var child in tree.Children(verb))
        {
            if (child > conjunction && child < verb && tree[child].UniversalRelation == "mark")
                return true;
        }
        return false;
    }

    private static bool IsFinite(SentenceTree tree, int verb)
    {
        if (tree[verb].Features.IsFinite)
            return true;
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].UniversalRelation is "aux" or "cop" && tree[child].Features.IsFinite)
                return true;
        }
        return false;
    }

    // "évoquent de nombreux blessés et la préfecture demande": the last conjunct is the subject of what follows.
    private static int CutAtSubjectOfNext(VerbCue cue, int first, int last)
    {
        var tree = cue.Tree;
        var next = last + 1;
        if (next >= tree.Count || !(tree[next].Features.IsFinite || (tree[next].Lemma == "ne" && tree[next].Upos == PartOfSpeech.Adv)))
            return last;
        for (var i = last; i > first; i--)
        {
            if (tree[i].Upos == PartOfSpeech.CConj && tree[i].Head > i && tree[tree[i].Head].UniversalRelation == "conj")
                return i - 1;
        }
        return last;
    }

    private static bool MayGoOn(VerbCue cue, int next)
    {
        var word = cue.Tree[next];
        if (word.Upos is PartOfSpeech.Punct or PartOfSpeech.CConj || word.Features.IsFinite || word.Lemma is "selon" or "ne")
            return false;
        return !(word.Upos == PartOfSpeech.Pron && word.UniversalRelation is "nsubj" or "expl");
    }

    private static bool IsContinuation(VerbCue cue, int top)
    {
        var tree = cue.Tree;
        if (tree[top].Relation is "obl:agent" or "nsubj" || (top == cue.Dative && !IsPlace(cue, top)) || tree.Left(top) <= cue.End || tree[top].UniversalRelation is "conj" or "parataxis" or "root")
            return false;
        if (tree[top].Features is { IsParticiple: true, Tense: "Pres" } && IsSpeech(cue, top))
            return false;
        if (cue.Infinitive < 0 && cue.Clause < 0 && IsTime(tree, top))
            return false;
        return !ChannelFinder.IsChannel(cue.Article, tree, top) && tree.Introducer(top) is not ("selon" or "lors") && !IsAccordingTo(tree, top);
    }

    // "a proposé « une rencontre » à Moscou": a name of one word behind the object is a place rather than a person.
    private static bool IsPlace(VerbCue cue, int top) =>
        cue.Tree[top].Upos == PartOfSpeech.PropN && cue.Object > cue.Verb && cue.Object < top && cue.Tree.Child(top, "flat") < 0 && cue.Tree.Child(top, "det") < 0;

    // "a annoncé l'accident hier": when it was said.
    private static bool IsTime(SentenceTree tree, int top) => tree[top].Upos switch
    {
        PartOfSpeech.Adv => true,
        PartOfSpeech.Noun when tree[top].UniversalRelation is "obj" => false,
        PartOfSpeech.Noun => tree.Introducer(top) is null or "après" or "avant" or "depuis" or "pendant" or "durant",
        _ => false,
    };

    private static bool IsAccordingTo(SentenceTree tree, int top)
    {
        var first = tree.Left(top);
        return first + 1 < tree.Count && tree[first].Lemma == "de" && tree[first + 1].Lemma == "après";
    }
}
