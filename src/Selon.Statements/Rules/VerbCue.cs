using Selon.Statements.Lexicons;
using Selon.Statements.Sources;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements.Rules;

/// <summary>A verb that may attribute, with the parts of its clause.</summary>
internal sealed class VerbCue
{
    /// <summary>Reads the clause of a verb.</summary>
    public VerbCue(Article article, SentenceTree tree, int verb, VerbGroup group, VerbEntry entry)
    {
        Article = article;
        Tree = tree;
        Verb = verb;
        Group = group;
        Entry = entry;
        End = group.Last;
        SkipFixedWords();
        ReadArguments();
        Subject = group.IsPassive ? SubjectFinder.OwnSubject(tree, verb) : SubjectFinder.Find(article, tree, verb);
        if (group.IsPassive && Subject.Kind == SubjectKind.None)
            Subject = PassiveSubject();
        if (Subject.Kind == SubjectKind.None && !group.IsPassive && group.Finite >= 0 && SubjectFinder.Before(tree, group.First) is var before and >= 0)
            Subject = new Subject(before, SubjectKind.Own);
        if (!group.IsPassive && group.Finite < 0 && MainSubject() is var main and >= 0)
            Subject = new Subject(main, SubjectKind.Controlled);
        Agent = group.IsPassive ? SubjectFinder.Agent(tree, verb) : -1;
    }

    /// <summary>True where rules may pass over the conditions of the lexicon.</summary>
    public bool IsLenient { get; set; }

    /// <summary>The text.</summary>
    public Article Article { get; }

    /// <summary>The sentence.</summary>
    public SentenceTree Tree { get; }

    /// <summary>The verb.</summary>
    public int Verb { get; }

    /// <summary>The verb with its auxiliaries and negation.</summary>
    public VerbGroup Group { get; }

    /// <summary>What the lexicon knows of it.</summary>
    public VerbEntry Entry { get; }

    /// <summary>Last word of the group, fixed words included.</summary>
    public int End { get; private set; }

    /// <summary>The subject, or the patient of a passive.</summary>
    public Subject Subject { get; private set; }

    /// <summary>The agent of a passive, -1 for none.</summary>
    public int Agent { get; }

    /// <summary>The direct object, -1 for none.</summary>
    public int Object { get; private set; } = -1;

    /// <summary>The dative, -1 for none.</summary>
    public int Dative { get; private set; } = -1;

    /// <summary>The head of a clause with <c>que</c>, -1 for none.</summary>
    public int Clause { get; private set; } = -1;

    /// <summary>The head of an embedded question, -1 for none.</summary>
    public int Question { get; private set; } = -1;

    /// <summary>The infinitive complement, -1 for none.</summary>
    public int Infinitive { get; private set; } = -1;

    /// <summary>The preposition of the infinitive, empty for none.</summary>
    public string InfinitiveMark { get; private set; } = "";

    /// <summary>The predicate of object or subject, -1 for none.</summary>
    public int Predicate { get; private set; } = -1;

    /// <summary>A clause complement without conjunction: direct speech, -1 for none.</summary>
    public int BareClause { get; private set; } = -1;

    /// <summary>A channel that the tree has put into the content, -1 for none.</summary>
    public int TrailingChannel { get; set; } = -1;

    /// <summary>Prepositional complements.</summary>
    public List<int> Obliques { get; } = [];

    /// <summary>The object in the active sense: the patient of a passive.</summary>
    public int Patient => Group.IsPassive ? (Subject.Kind == SubjectKind.Impersonal ? -1 : Subject.Word) : Object;

    /// <summary>Takes a noun phrase after the verb for its subject.</summary>
    public void Invert(int subject) => Subject = new Subject(subject, SubjectKind.Own);

    /// <summary>Sets the subject back to what it was.</summary>
    public void Invert(Subject subject) => Subject = subject;

    // A participle or infinitive whose understood subject cannot speak belongs to the subject of the main clause.
    private int MainSubject()
    {
        if (Subject.Word >= 0 && SourceKinds.IsAnimate(Article, Tree, Subject.Word) || !Entry.Source.HasFlag(SourceRoles.Subject) || Subject.Kind == SubjectKind.Own)
            return -1;
        for (var word = 0; word < Verb; word++)
        {
            if (Tree[word].Head >= 0)
                continue;
            var subject = SubjectFinder.OwnSubject(Tree, word);
            return subject.Kind == SubjectKind.Own && SourceKinds.IsAnimate(Article, Tree, subject.Word) ? subject.Word : -1;
        }
        return -1;
    }

    private void SkipFixedWords()
    {
        foreach (var fixedWord in Entry.FixedWords)
        {
            if (Tree[Verb].Lemma == fixedWord)
                continue;
            for (var i = End + 1; i < Math.Min(End + 5, Tree.Count); i++)
            {
                if (Tree[i].Lemma == fixedWord || string.Equals(Tree[i].Form, fixedWord, StringComparison.OrdinalIgnoreCase))
                {
                    End = i;
                    break;
                }
            }
        }
    }

    private void ReadArguments()
    {
        ReadArgumentsOf(Verb);
        // "fait état de trois morts": the complement hangs on the fixed noun.
        if (End > Group.Last)
            ReadArgumentsOf(End);
        if (Clause < 0)
            FindAdjacentClause();
        if (Object < 0 && Clause < 0 && !Group.IsPassive)
            FindBareObject();
        if (Object < 0 && Clause < 0 && !Group.IsPassive)
            FindObjectBehindManner();
        if (Infinitive < 0)
            FindInfinitiveBelowArgument();
        if (Infinitive < 0 && Clause < 0)
            FindInfinitiveBehindInsertion();
        if (Question < 0 && Clause < 0 && Dative > End)
            FindQuestionBelowDative();
        if (Clause < 0)
            FindClauseByConjunction();
    }

    private void ReadArgumentsOf(int head)
    {
        foreach (var child in Tree.Children(head))
        {
            var word = Tree[child];
            if (child <= End && child > Verb)
                continue;
            switch (word.UniversalRelation)
            {
                case "obj":
                    ReadObject(child);
                    break;
                case "iobj":
                    Dative = child;
                    break;
                case "ccomp" or "xcomp":
                    ReadClause(child);
                    break;
                case "advcl" when child > Verb:
                    ReadAdverbialClause(child);
                    break;
                case "obl" or "nmod" or "advmod" when word.Upos is not PartOfSpeech.Adv:
                    ReadOblique(child);
                    break;
                case "conj" when child > Verb && Infinitive < 0 && IsInfinitiveClause(child) && Tree.Child(child, "cc") < 0 && !Tree[Verb].Features.IsInfinitive:
                    ReadClause(child);
                    break;
                case "acl" when word.Features.IsInfinitive:
                    ReadClause(child);
                    break;
                case "conj" or "acl" or "parataxis" when child > End && IsLooseClause(child):
                    ReadClause(child);
                    break;
            }
        }
    }

    // "a confié à la radio que …": the clause hangs on the verb under another name.
    private bool IsLooseClause(int child) =>
        Clause < 0 && Tree.Introducer(child) == "que" && Tree[child].Features.IsFinite | Tree[child].Features.IsParticiple
        && Tree.Child(child, "cc") < 0 && Entry.Find(Complement.Clause) is not null;

    private void ReadObject(int child)
    {
        var word = Tree[child];
        if (word.Lemma == "se" || (word.Features["Reflex"] == "Yes"))
            return;
        if (word.Features.IsInfinitive && word.Upos == PartOfSpeech.Verb)
            ReadClause(child);
        else if (Object < 0 || child > Verb)
            Object = child;
    }

    private void ReadClause(int child)
    {
        var introducer = Tree.Introducer(child);
        var word = Tree[child];
        if (IsInfinitiveClause(child))
        {
            if (introducer is "pour" or "afin" or "sans" or "avant" or "après")
                return;
            Infinitive = child;
            InfinitiveMark = introducer is "de" or "à" ? introducer : "";
        }
        else if (introducer is "que" || (introducer is "ainsi" or "alors" && IsFixedQue(child)))
        {
            if (Clause < 0)
                Clause = child;
        }
        else if (introducer == "si" || HasInterrogative(child))
        {
            Question = child;
        }
        else if (introducer == "comme")
        {
            Obliques.Add(child);
        }
        else if (word.UniversalRelation == "xcomp" && word.Upos is not PartOfSpeech.Verb || word.Features.IsParticiple && word.UniversalRelation == "xcomp")
        {
            Predicate = child;
        }
        else
        {
            BareClause = child;
        }
    }

    // "estime ainsi que": parsers take the adverb and "que" for one conjunction.
    private bool IsFixedQue(int clause)
    {
        var mark = Tree.IntroducerIndex(clause);
        return mark == End + 1 && mark + 1 < Tree.Count && Tree[mark + 1].Lemma == "que";
    }

    private void ReadAdverbialClause(int child)
    {
        var introducer = Tree.Introducer(child);
        if (IsInfinitiveClause(child) && introducer is "de" or "à" && Infinitive < 0)
            ReadClause(child);
        else if ((introducer == "que" || (introducer is "ainsi" or "alors" && IsFixedQue(child))) && Clause < 0 && !Tree[child].Features.IsInfinitive)
            Clause = child;
        else if (introducer == "comme")
            Obliques.Add(child);
    }

    private void ReadOblique(int child)
    {
        var introducer = Tree.Introducer(child);
        var isPerson = SourceKinds.IsAnimate(Article, Tree, child);
        if (Tree[child].Relation == "obl:agent" && introducer is not ("de" or "à"))
            return;
        if (introducer == "à" && isPerson && Dative < 0)
            Dative = child;
        if (introducer is null && child < Verb && Tree[child].Upos == PartOfSpeech.Pron && Tree[child].Lemma is "lui" or "leur")
            Dative = child;
        if (introducer is not null)
            Obliques.Add(child);
    }

    // "demande aux habitants de rester": parsers hang the infinitive on the noun.
    private void FindInfinitiveBelowArgument()
    {
        foreach (var argument in (ReadOnlySpan<int>)[Object, Dative, Group.IsPassive ? SubjectFinder.Agent(Tree, Verb) : -1])
        {
            if (argument <= Verb)
                continue;
            foreach (var child in Tree.Children(argument))
            {
                if (Tree[child].UniversalRelation == "acl" && IsInfinitiveClause(child) && Tree.Introducer(child) is "de" or "à")
                {
                    Infinitive = child;
                    InfinitiveMark = Tree.Introducer(child)!;
                    return;
                }
            }
        }
    }

    // A "que" right after the verb opens a clause, whatever the tree makes of it.
    private void FindAdjacentClause()
    {
        var next = End + 1;
        if (next + 1 >= Tree.Count || Tree[next].Lemma != "que" || Tree[next].Upos != PartOfSpeech.SConj || Entry.Find(Complement.Clause) is null)
            return;
        Clause = Tree[next].Head > next ? Tree[next].Head : next + 1;
        if (Object > Verb)
            Object = -1;
    }

    // "en réclame 2,1 de plus": a phrase without a preposition right after the verb.
    private void FindBareObject()
    {
        var next = End + 1;
        while (next < Tree.Count && Tree[next].Upos == PartOfSpeech.Adv)
            next++;
        foreach (var child in Tree.Children(Verb))
        {
            if (child >= next && Tree.Left(child) == next && Tree[child].UniversalRelation is "obl" or "nmod" or "xcomp" or "appos"
                && Tree[child].Upos is PartOfSpeech.Num or PartOfSpeech.Noun or PartOfSpeech.PropN && Tree.Introducer(child) is null)
                Object = child;
        }
    }

    /// <summary>True where the quotation right after the verb says how, not what: <c>condamne « avec fermeté » X</c>.</summary>
    public bool HasQuotedManner { get; private set; }

    private void FindObjectBehindManner()
    {
        if (End + 2 >= Tree.Count || Tree[End + 2].Upos != PartOfSpeech.Adp || Tree[End + 2].Lemma is "à" or "de"
            || Entry.Find(Complement.Object) is null && Entry.Find(Complement.Target) is null
            || Article.Quotations.OpeningAt(Tree[End].Span.End) is not (var quotation and >= 0))
            return;
        var end = Article.Quotations[quotation].Outer.End;
        var next = End + 2;
        while (next < Tree.Count && Tree[next].Span.Start < end)
        {
            if (Tree[next++].Features.IsFinite)
                return;
        }
        if (next >= Tree.Count || Tree[next].Upos is not (PartOfSpeech.Det or PartOfSpeech.Noun or PartOfSpeech.PropN))
            return;
        Object = Tree[next].Upos == PartOfSpeech.Det && Tree[next].Head > next ? Tree[next].Head : next;
        HasQuotedManner = true;
    }

    // "annonce, dans un communiqué publié mardi, avoir pris le pouvoir"
    private void FindInfinitiveBehindInsertion()
    {
        if (End + 1 >= Tree.Count || Tree[End + 1].Form != ",")
            return;
        for (var i = End + 2; i < Math.Min(Tree.Count, End + 30); i++)
        {
            var word = Tree[i];
            if (word.Features.IsFinite || word.Upos == PartOfSpeech.SConj)
                return;
            if (!word.Features.IsInfinitive || MarkBehindComma(i) is not { } mark || Entry.Find(ComplementOf(mark)) is null && Entry.Find(ComplementOf(mark), Addressee.Object) is null)
                continue;
            Infinitive = word.Upos == PartOfSpeech.Aux && word.Head > i ? word.Head : i;
            InfinitiveMark = mark;
            Object = mark.Length == 0 ? -1 : Object;
            return;
        }
    }

    // ", à ne pas permettre": the preposition, empty for none; null where no comma opens the infinitive.
    private string? MarkBehindComma(int infinitive)
    {
        var at = infinitive - 1;
        while (at > End && Tree[at].Upos is PartOfSpeech.Adv or PartOfSpeech.Pron)
            at--;
        var mark = Tree[at].Lemma is "à" or "de" ? Tree[at--].Lemma : "";
        return at > End + 1 && Tree[at].Form == "," ? mark : null;
    }

    private static Complement ComplementOf(string mark) => mark switch
    {
        "à" => Complement.AInfinitive,
        "de" => Complement.DeInfinitive,
        _ => Complement.Infinitive,
    };

    // "a déclaré à l'agence que …": the conjunction tells where the clause begins even where the tree is wrong.
    private void FindClauseByConjunction()
    {
        if (Infinitive >= 0 || (BareClause >= 0 && Tree.Left(BareClause) == End + 1))
            return;
        // "a déclaré dimanche que": a bare noun is when it was said.
        var isTime = Object > Verb && Tree[Object].Upos == PartOfSpeech.Noun && Tree.Child(Object, "det") < 0;
        if (Object > Verb && !isTime && Entry.Find(Complement.Clause, Addressee.Object) is null)
            return;
        var limit = Math.Min(Tree.Count, End + 14);
        for (var i = End + 1; i < limit; i++)
        {
            var word = Tree[i];
            if (word.Upos == PartOfSpeech.SConj && word.Lemma == "que")
            {
                var previous = i > 0 ? Tree[i - 1] : null;
                if (previous is { Upos: PartOfSpeech.Adv or PartOfSpeech.SConj or PartOfSpeech.Adj } && i > End + 1)
                    return;
                if (word.Head > i && word.UniversalRelation == "mark" && Tree.Left(word.Head) >= Verb)
                    Clause = word.Head;
                return;
            }
            if (word.Upos is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.CConj || word.Form is ":" or ";" or "«")
                return;
        }
    }

    // "a demandé au ministère pourquoi …": parsers make a relative clause of it.
    private void FindQuestionBelowDative()
    {
        foreach (var child in Tree.Children(Dative))
        {
            if (child > Dative && Tree[child].UniversalRelation is "acl" or "advcl" && HasInterrogative(child))
                Question = child;
        }
    }

    private bool IsInfinitiveClause(int child)
    {
        if (Tree[child].Features.IsFinite)
            return false;
        if (Tree[child].Features.IsInfinitive)
            return true;
        // A compound or passive infinitive or a copula: "avoir voulu", "être prêt", "ne pas être socialiste".
        foreach (var auxiliary in Tree.Children(child))
        {
            if (Tree[auxiliary].UniversalRelation is "aux" or "cop" && Tree[auxiliary].Features.IsInfinitive)
                return true;
        }
        return false;
    }

    private bool HasInterrogative(int child)
    {
        var first = Tree.Left(child);
        for (var i = first; i <= Math.Min(first + 2, child); i++)
        {
            var word = Tree[i];
            if (word.Features.PronType == "Int" || word.Lemma is "comment" or "pourquoi" or "combien" or "quel" or "où" or "quand" or "lequel")
                return true;
            if (word.Lemma == "si" && word.Upos == PartOfSpeech.SConj)
                return true;
        }
        return false;
    }

    // A bare participle: what it modifies is its patient.
    private Subject PassiveSubject()
    {
        var head = Tree[Verb].Head;
        if (head < 0)
            return Subject.None;
        if (Tree[Verb].UniversalRelation is "acl" or "amod")
            return new Subject(head, SubjectKind.Antecedent);
        if (Tree[Verb].UniversalRelation is "conj" or "advcl" or "xcomp")
            return SubjectFinder.Find(Article, Tree, Verb);
        return Subject.None;
    }
}
