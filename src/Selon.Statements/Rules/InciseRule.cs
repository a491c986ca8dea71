using Selon.Statements.Lexicons;
using Selon.Statements.Quotations;
using Selon.Statements.Sources;
using Selon.Statements.Trees;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Statements.Rules;

/// <summary>The clause of saying stands after or within what is said: <c>« … », a déclaré X</c>; <c>…, ajoute-t-il</c>.</summary>
internal sealed class InciseRule : VerbRule
{
    /// <inheritdoc/>
    public override string Name => "incise";

    /// <inheritdoc/>
    public override Candidate? Propose(VerbCue cue)
    {
        if (cue.Clause >= 0 || cue.Group.IsPassive || cue.Group.Finite < 0)
            return null;
        var subject = InvertedSubject(cue);
        if (subject < 0 || !IsSetOff(cue))
            return null;
        var before = cue.Subject;
        cue.Invert(subject);
        var frame = Match(cue, Complement.Quotation) ?? Match(cue, Complement.Clause);
        if (frame is null)
        {
            cue.Invert(before);
            return null;
        }
        var end = EndOfClause(cue, subject);
        var candidate = Start(cue, frame, -1);
        candidate.Sources.Clear();
        candidate.Channels.Clear();
        SourceList.Add(cue.Tree, subject, isPlural: true, candidate.Sources);
        candidate.SourceFoundAs = SubjectKind.Own;
        AddContent(cue, candidate, end);
        return Finish(candidate);
    }

    private static int InvertedSubject(VerbCue cue)
    {
        var own = SubjectFinder.OwnSubject(cue.Tree, cue.Verb);
        if (own.Word > cue.Group.First)
            return own.Word;
        if (own.Word >= 0)
            return -1;
        // Parsers take the inverted subject for an object.
        var next = AfterAdverbs(cue);
        if (next < cue.Tree.Count && cue.Tree[next].Upos == PartOfSpeech.Adp)
            return ObjectBehindPhrase(cue, next);
        if (next >= cue.Tree.Count || cue.Tree[next].Upos is not (PartOfSpeech.Det or PartOfSpeech.Noun or PartOfSpeech.PropN or PartOfSpeech.Pron or PartOfSpeech.Num))
            return -1;
        var head = next;
        for (var steps = 0; steps < 6 && cue.Tree[head].Head > cue.End && cue.Tree.Left(cue.Tree[head].Head) >= next; steps++)
            head = cue.Tree[head].Head;
        return cue.Tree[head].Upos is PartOfSpeech.Noun or PartOfSpeech.PropN or PartOfSpeech.Pron or PartOfSpeech.Num ? head : -1;
    }

    // "s'est indigné devant la presse le maire": a phrase stands before the subject.
    private static int ObjectBehindPhrase(VerbCue cue, int phrase)
    {
        foreach (var child in cue.Tree.Children(cue.Verb))
        {
            if (child > phrase && cue.Tree[child].UniversalRelation == "obj" && cue.Tree.Introducer(child) is null
                && cue.Tree[child].Upos is PartOfSpeech.Noun or PartOfSpeech.PropN)
                return child;
        }
        return -1;
    }

    // "a annoncé lundi soir la compagnie": adverbs and times may come before the subject.
    private static int AfterAdverbs(VerbCue cue)
    {
        var next = cue.End + 1;
        for (var steps = 0; steps < 4 && next + 1 < cue.Tree.Count; steps++, next++)
        {
            var word = cue.Tree[next];
            var isBareNoun = word.Upos == PartOfSpeech.Noun && word.UniversalRelation is "obl" or "nmod" or "advmod" && cue.Tree.Introducer(next) is null && cue.Tree.Child(next, "det") < 0;
            if (word.Upos != PartOfSpeech.Adv && !isBareNoun)
                break;
        }
        return next;
    }

    private static bool IsSetOff(VerbCue cue)
    {
        var start = cue.Tree[FirstWithAddressee(cue)].Span.Start;
        var before = cue.Article.Previous(start);
        if (before is ',' or '–' or '—' or '!' or '?' or '…' or '-')
        {
            return cue.Article.Quotations.ClosingBefore(start) >= 0 || cue.Article.Quotations.Enclosing(start) >= 0 || HasFiniteBefore(cue)
                || IsFragmentBefore(cue, before);
        }
        return before is '»' or '”' or '"' && cue.Article.Quotations.ClosingBefore(start) >= 0;
    }

    // ", nous confirme le maire": parsers take the pronoun for the subject.
    private static int FirstWithAddressee(VerbCue cue)
    {
        var first = cue.Group.First;
        return first > 0 && cue.Tree[first - 1].Form is "nous" or "vous" or "me" or "lui" or "leur" ? first - 1 : first;
    }

    // "Faux, réplique la mairie", "3 800, rétorque la préfecture": an answer without a verb; "Lundi, …" is none.
    private static bool IsFragmentBefore(VerbCue cue, char mark)
    {
        if (mark != ',' || cue.Group.First < 2 || cue.Tree[0].Upos is PartOfSpeech.Adp or PartOfSpeech.SConj or PartOfSpeech.CConj or PartOfSpeech.Pron)
            return false;
        var hasContent = false;
        for (var i = 0; i < cue.Group.First - 1; i++)
        {
            if (cue.Tree[i].Form == "," || cue.Tree[i].Features.IsParticiple)
                return false;
            hasContent |= cue.Tree[i].Upos is PartOfSpeech.Num or PartOfSpeech.Adj
                || (cue.Tree[i].Upos is PartOfSpeech.Noun && cue.Tree.Child(i, "det") >= 0);
        }
        return hasContent;
    }

    private static bool HasFiniteBefore(VerbCue cue)
    {
        for (var i = 0; i < cue.Group.First; i++)
        {
            if (cue.Tree[i].Features.IsFinite)
                return true;
        }
        return false;
    }

    /// <summary>The last word of the clause of saying.</summary>
    private static int EndOfClause(VerbCue cue, int subject)
    {
        var tree = cue.Tree;
        var end = Math.Max(cue.End, NounPhrase.Words(cue.Article, tree, subject).Last);
        end = Math.Max(end, RightOfRelative(tree, subject, end));
        foreach (var child in tree.Children(cue.Verb))
        {
            if (child <= cue.Verb || tree[child].Upos == PartOfSpeech.Punct || tree.Left(child) < cue.Verb)
                continue;
            if (tree[child].UniversalRelation is "nsubj" or "expl" or "aux" or "iobj" || child == subject)
                end = Math.Max(end, tree.Right(child));
            else if (BelongsToSaying(cue, child, end))
                end = Math.Max(end, tree.Right(child));
        }
        return end;
    }

    private static int RightOfRelative(SentenceTree tree, int subject, int end)
    {
        foreach (var child in tree.Children(subject))
        {
            if (child > subject && tree[child].UniversalRelation is "acl" or "appos" or "conj" && tree.Left(child) <= end + 3)
                end = Math.Max(end, tree.Right(child));
        }
        return end;
    }

    private static bool BelongsToSaying(VerbCue cue, int child, int end)
    {
        var tree = cue.Tree;
        if (tree.Left(child) > end + 2)
            return false;
        if (cue.Article.Quotations.OpeningAt(tree[tree.Left(child)].Span.Start) >= 0)
            return false;
        return tree[child].UniversalRelation switch
        {
            "obl" or "nmod" or "advmod" or "obj" or "appos" => true,
            "advcl" or "xcomp" => true,
            "conj" => tree.Child(child, "cc") >= 0,
            _ => false,
        };
    }

    private static void AddContent(VerbCue cue, Candidate candidate, int end)
    {
        var (article, tree) = (cue.Article, cue.Tree);
        var cueStart = tree[FirstWithAddressee(cue)].Span.Start;
        var cueEnd = tree[end].Span.End;
        var around = article.Quotations.Enclosing(cueStart);
        if (around >= 0)
        {
            AddWithin(cue, candidate, article.Quotations[around], cueStart, cueEnd);
            return;
        }
        var closing = article.Quotations.ClosingBefore(cueStart);
        if (closing >= 0)
            AddBefore(cue, candidate, article.Quotations[closing], cueStart);
        else if (cue.Group.First > 0)
            AddPieces(article, SentenceStart(cue), cueStart, candidate.Content);
        AddAfter(cue, candidate, closing >= 0, end);
    }

    // "« A, confiait X. B »": the words before and after, with the marks.
    private static void AddWithin(VerbCue cue, Candidate candidate, Quotation quotation, int cueStart, int cueEnd)
    {
        foreach (var (start, end) in (ReadOnlySpan<(int, int)>)[(quotation.Outer.Start, cueStart), (cueEnd, quotation.Outer.End)])
        {
            var span = ContentSpans.TrimMarks(cue.Article, new TextSpan(start, Math.Max(start, end)));
            if (span.Length > 1)
                candidate.Content.Add(span);
        }
    }

    private static void AddBefore(VerbCue cue, Candidate candidate, Quotation quotation, int cueStart)
    {
        var start = SentenceStart(cue);
        var isIntroduced = cue.Article.Previous(quotation.Outer.Start) == ':';
        var from = quotation.Outer.Start <= start || isIntroduced ? quotation.Outer.Start : start;
        AddPieces(cue.Article, from, Math.Min(cueStart, quotation.Outer.End), candidate.Content);
    }

    private static void AddAfter(VerbCue cue, Candidate candidate, bool isQuoted, int end)
    {
        var (article, tree) = (cue.Article, cue.Tree);
        if (end + 1 >= tree.Count)
            return;
        var after = tree[end].Span.End;
        var mark = article.Next(after);
        if (mark is not (',' or ':' or '–' or '—' or '.'))
            return;
        var behind = article.Text.IndexOf(mark, after) + 1;
        var quotation = article.Quotations.OpeningAt(behind);
        if (quotation >= 0 && mark != '.' && isQuoted)
            candidate.Content.Add(QuotationRun.From(article, quotation));
        else if (!isQuoted && mark == ',' && candidate.Content.Count > 0
            && (tree[cue.Subject.Word].Upos == PartOfSpeech.Pron || !OpensRelative(tree, tree.WordAt(behind))))
            AddPieces(article, behind, tree[tree.Count - 1].Span.End, candidate.Content);
    }

    // ", réplique la mairie, pour qui …": says more of the source.
    private static bool OpensRelative(SentenceTree tree, int word)
    {
        for (var i = word; i < Math.Min(word + 3, tree.Count); i++)
        {
            if (tree[i].Features.PronType == "Rel" || (i > word && tree[i].Lemma is "lequel" or "qui" && tree[i].Upos == PartOfSpeech.Pron))
                return true;
            if (tree[i].Upos is not (PartOfSpeech.Adp or PartOfSpeech.Adv))
                return false;
        }
        return false;
    }

    // "A : B, assure X" says B: what stands before the colon is told by the author.
    private static int SentenceStart(VerbCue cue)
    {
        var (first, colon, hasClause) = (0, -1, false);
        for (var word = 0; word < cue.Group.First; word++)
        {
            if (cue.Tree[word].Form == ":" && hasClause && cue.Article.Quotations.Enclosing(cue.Tree[word].Span.Start) < 0)
                colon = word;
            if (!cue.Tree[word].Features.IsFinite)
                continue;
            hasClause = true;
            first = colon + 1;
        }
        return cue.Tree[first].Span.Start;
    }

    private static void AddPieces(Article article, int start, int end, List<TextSpan> content)
    {
        if (end <= start)
            return;
        var span = ContentSpans.Trim(article, new TextSpan(start, end));
        if (span.Length > 0)
            content.Add(span);
    }
}
