using Selon.Statements.Lexicons;
using Selon.Statements.Sources;
using Selon.Statements.Trees;
using Selon.Text;

namespace Selon.Statements.Rules;

/// <summary>A construction that hangs on a verb.</summary>
internal abstract class VerbRule
{
    /// <summary>The name that results bear.</summary>
    public abstract string Name { get; }

    /// <summary>The statement that the verb makes in this construction, null where it is another one.</summary>
    public abstract Candidate? Propose(VerbCue cue);

    /// <summary>A candidate with cue, sources, act and negation; the content is still to be added.</summary>
    protected Candidate Start(VerbCue cue, Frame frame, int contentHead)
    {
        var candidate = new Candidate(Name, cue.Tree.Number, cue.Verb)
        {
            Lemma = cue.Entry.Lemma,
            Complement = frame.Complement,
            Strength = frame.Strength,
            Act = frame.Act,
            Group = cue.Group,
            ContentHead = contentHead,
            IsNegated = cue.Group.IsNegated,
            ConditionsHold = !cue.IsLenient,
        };
        var first = cue.Group.Modal >= 0 && VerbMood.IsConditional(cue.Tree[cue.Group.Modal]) ? cue.Group.Modal : cue.Group.First;
        if (first > 0 && cue.Tree[first - 1].Lemma == "sans")
            first--;
        candidate.Cue.Add(cue.Tree.Span(first, CueEnd(cue)));
        AddSources(cue, candidate);
        return candidate;
    }

    /// <summary>The best frame with this complement whose addressee is there and whose conditions hold.</summary>
    protected static Frame? Match(VerbCue cue, Complement complement)
    {
        Frame? plain = null;
        foreach (var frame in cue.Entry.Frames)
        {
            if (frame.Complement != complement || !(cue.IsLenient || ConditionCheck.Holds(cue, frame.Conditions)))
                continue;
            if (frame.Addressee == Addressee.None)
                plain ??= frame;
            else if (HasAddressee(cue, frame.Addressee))
                return frame;
        }
        return plain;
    }

    /// <summary>Content and what belongs to it after its end: complements that follow without a comma, a quotation after a colon.</summary>
    protected static void AddContent(VerbCue cue, Candidate candidate, int first, int last)
    {
        last = ContentExtent.Last(cue, candidate.Complement, first, last);
        var holes = new List<WordRange>();
        if (first <= cue.Verb && last >= cue.Verb)
            holes.Add(new WordRange(Math.Min(cue.Group.First, first), Math.Max(cue.End, cue.Verb)));
        if (cue.TrailingChannel >= 0)
            candidate.Channels.Add(new SourceReference(cue.Tree.Number, cue.TrailingChannel));
        ContentSpans.Add(cue.Article, cue.Tree, first, last, holes, candidate.Content);
        ContentExtent.AddQuotationAfterColon(cue.Article, candidate.Content);
        ClipToQuotation(cue, candidate);
    }

    // What is said within a quotation ends with it.
    private static void ClipToQuotation(VerbCue cue, Candidate candidate)
    {
        var around = cue.Article.Quotations.Enclosing(cue.Tree[cue.Verb].Span.Start);
        if (around < 0)
            return;
        var inner = cue.Article.Quotations[around].Inner;
        for (var i = candidate.Content.Count - 1; i >= 0; i--)
        {
            var span = candidate.Content[i];
            if (span.Start >= inner.End)
                candidate.Content.RemoveAt(i);
            else if (span.End > inner.End)
                candidate.Content[i] = ContentSpans.TrimMarks(cue.Article, new TextSpan(span.Start, inner.End));
        }
    }

    /// <summary>The candidate, or null where nothing is left of its content.</summary>
    protected static Candidate? Finish(Candidate candidate) => candidate.Content.Count == 0 ? null : candidate;

    // With a clitic subject that a hyphen joins: "prévient-elle"; with the "que" of "ne … que".
    private static int CueEnd(VerbCue cue)
    {
        var end = Math.Max(cue.End, cue.Group.Last);
        if (end + 1 >= cue.Tree.Count)
            return end;
        var next = cue.Tree[end + 1];
        var isClitic = next.Upos == Syntax.PartOfSpeech.Pron && next.Form.StartsWith('-');
        var isRestriction = next.Lemma == "que" && next.Upos == Syntax.PartOfSpeech.Adv && !cue.Group.IsNegated;
        return isClitic || isRestriction ? end + 1 : end;
    }

    private static bool HasAddressee(VerbCue cue, Addressee addressee) => addressee switch
    {
        Addressee.Object => cue.Object >= 0 || (cue.Group.IsPassive && cue.Subject.Word >= 0),
        Addressee.Dative => cue.Dative >= 0,
        _ => true,
    };

    private static void AddSources(VerbCue cue, Candidate candidate)
    {
        if (cue.Group.IsPassive)
        {
            if (cue.Agent >= 0)
                SourceList.Add(cue.Tree, cue.Agent, isPlural: true, candidate.Sources);
            candidate.SourceLimit = cue.Agent >= 0 && cue.Infinitive > cue.Agent ? Math.Max(cue.Agent + 1, cue.Tree.Left(cue.Infinitive)) : int.MaxValue;
            candidate.SourceFoundAs = cue.Agent >= 0 ? SubjectKind.Agent : SubjectKind.None;
            return;
        }
        var (word, kind) = (cue.Subject.Word, cue.Subject.Kind);
        if (!cue.Entry.Source.HasFlag(SourceRoles.Subject))
        {
            word = cue.Entry.Source.HasFlag(SourceRoles.Object) ? cue.Object
                : cue.Entry.Source.HasFlag(SourceRoles.A) ? cue.Dative
                : DeComplement(cue);
            kind = SubjectKind.Own;
        }
        if (kind == SubjectKind.Antecedent && Publisher(cue, word) is { Word: >= 0 } publisher)
        {
            candidate.Channels.Add(new SourceReference(cue.Tree.Number, word));
            (word, kind) = (publisher.Word, SubjectKind.Controlled);
        }
        candidate.SourceFoundAs = kind;
        if (word < 0 || kind is SubjectKind.Impersonal or SubjectKind.None)
            return;
        var finite = cue.Group.Finite >= 0 ? cue.Tree[cue.Group.Finite].Features.Number : null;
        SourceList.Add(cue.Tree, word, isPlural: finite != "Sing", candidate.Sources);
    }

    // "X publie un rapport affirmant que": X is the source, the report the channel.
    private static Subject Publisher(VerbCue cue, int noun)
    {
        if (noun < 0)
            return Subject.None;
        var verb = cue.Tree[noun].Head;
        if (verb < 0 || verb > noun || cue.Tree[noun].UniversalRelation != "obj" || SourceKinds.Of(cue.Article, cue.Tree, noun) != SourceKind.Document)
            return Subject.None;
        return SubjectFinder.Find(cue.Article, cue.Tree, verb) is { Kind: not SubjectKind.Impersonal } subject ? subject : Subject.None;
    }

    private static int DeComplement(VerbCue cue)
    {
        foreach (var oblique in cue.Obliques)
        {
            if (cue.Tree.Introducer(oblique) is "de" or "auprès")
                return oblique;
        }
        return -1;
    }
}
