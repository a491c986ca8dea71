using Selon.Statements.Lexicons;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Statements.Sources;

/// <summary>Finds who does what a verb says: its subject, the antecedent, or the controller where it is understood.</summary>
internal static class SubjectFinder
{
    private const int MaximumSteps = 12;

    /// <summary>The subject of a verb, understood ones included.</summary>
    public static Subject Find(Article article, SentenceTree tree, int verb)
    {
        var subject = FindByTree(article, tree, verb);
        if (subject.Word < 0 || subject.Kind is not (SubjectKind.Own or SubjectKind.Controlled or SubjectKind.Shared))
            return subject;
        return BehindColon(tree, subject.Word, verb) is var behind and >= 0 ? new Subject(behind, subject.Kind) : subject;
    }

    /// <summary>The noun phrase that stands before a verb without a preposition where the tree gives the verb no subject; -1 for none.</summary>
    public static int Before(SentenceTree tree, int first)
    {
        var found = -1;
        for (var i = first - 1; i >= 0; i--)
        {
            var word = tree[i];
            if (word.Features.IsFinite || word.Upos is PartOfSpeech.SConj || word.Form is ";" or ":" or "»" || word.Features.PronType == "Rel")
                break;
            if (word.Upos is PartOfSpeech.Noun or PartOfSpeech.PropN or PartOfSpeech.Pron && tree.Introducer(i) is null
                && (word.Head < 0 || word.Head >= first || tree[word.Head].Upos is PartOfSpeech.Verb) && word.UniversalRelation is not ("obl" or "flat" or "expl"))
                found = i;
        }
        return found;
    }

    // "France : le président annonce": what stands before the colon is the topic, not the subject.
    private static int BehindColon(SentenceTree tree, int subject, int verb)
    {
        // Inside the text only a bare name before the colon is a topic.
        if (subject > (tree.Number == 0 ? 6 : 2))
            return -1;
        var colon = -1;
        for (var i = subject + 1; i < Math.Min(verb, subject + 6); i++)
        {
            if (tree[i].Form is ":" or "–" or "—")
                colon = i;
        }
        for (var i = colon + 1; colon > 0 && i < verb; i++)
        {
            if (tree[i].Upos is PartOfSpeech.Noun or PartOfSpeech.PropN && tree.Introducer(i) is null or "de" && (tree[i].Head < colon || tree[i].Head >= verb || tree[i].UniversalRelation is "nsubj"))
                return i;
        }
        return -1;
    }

    private static Subject FindByTree(Article article, SentenceTree tree, int verb)
    {
        var kind = SubjectKind.Own;
        var at = verb;
        for (var steps = 0; steps < MaximumSteps; steps++)
        {
            var own = OwnSubject(tree, at);
            if (own.Kind != SubjectKind.None)
                return Resolve(tree, at, own, kind);
            var head = tree[at].Head;
            if (head < 0)
                return Subject.None;
            switch (tree[at].UniversalRelation)
            {
                case "conj":
                    kind = kind == SubjectKind.Own ? SubjectKind.Shared : kind;
                    at = head;
                    continue;
                case "acl" when IsDetachedParticiple(tree, at, head) && GoverningVerb(tree, head) is var verbAbove and >= 0:
                    kind = SubjectKind.Controlled;
                    at = verbAbove;
                    continue;
                case "acl":
                    return AntecedentOf(tree, at, head);
                case "advcl" or "parataxis" or "xcomp" or "ccomp" or "obl" or "acl:relcl" or "csubj" or "advmod":
                    if (ObjectController(article, tree, at, head) is var controller and >= 0)
                        return new Subject(controller, SubjectKind.Controlled);
                    if (!IsVerbal(tree, head))
                        return tree[at].UniversalRelation == "ccomp" ? Subject.None : new Subject(NominalController(tree, head), SubjectKind.Controlled);
                    kind = SubjectKind.Controlled;
                    at = IsSpeechParticiple(article, tree, at) ? Reporter(article, tree, head) : head;
                    continue;
                default:
                    return Subject.None;
            }
        }
        return Subject.None;
    }

    /// <summary>The subject that hangs on the verb itself.</summary>
    public static Subject OwnSubject(SentenceTree tree, int verb)
    {
        var found = Subject.None;
        foreach (var child in tree.Children(verb))
        {
            var word = tree[child];
            if (found.Word >= 0)
            {
                // "Autre point : la maire accuse": parsers give a verb both; what stands behind the colon is the subject.
                if (word.UniversalRelation == "nsubj" && child < verb && HasColon(tree, found.Word, child))
                    found = new Subject(child, SubjectKind.Own);
                continue;
            }
            if (word.Relation == "expl:subj" && word.Upos == PartOfSpeech.Pron)
            {
                if (tree.Child(verb, "nsubj") is var real and >= 0)
                    return new Subject(real, SubjectKind.Own);
                // Parsers take many a personal "il" for an impersonal one; only a passive is surely that.
                return new Subject(child, IsPassive(tree, verb) ? SubjectKind.Impersonal : SubjectKind.Own);
            }
            if (word.UniversalRelation == "nsubj" && !IsAddressee(tree, child, verb))
                found = new Subject(child, IsImpersonal(word) ? SubjectKind.Impersonal : SubjectKind.Own);
        }
        return found;
    }

    // "nous confirme le maire": the pronoun does not agree with the verb.
    private static bool IsAddressee(SentenceTree tree, int subject, int verb)
    {
        if (tree[subject].Upos != PartOfSpeech.Pron || tree[subject].Form.ToLowerInvariant() is not ("nous" or "vous"))
            return false;
        var form = tree[verb].Features.IsFinite ? tree[verb] : tree.Child(verb, "aux") is var aux and >= 0 ? tree[aux] : null;
        return form is { Features.Person: "3" } && !form.Form.EndsWith("ons", StringComparison.OrdinalIgnoreCase) && !form.Form.EndsWith("ez", StringComparison.OrdinalIgnoreCase);
    }

    private static bool HasColon(SentenceTree tree, int first, int last)
    {
        for (var word = first; word < last; word++)
        {
            if (tree[word].Form == ":")
                return true;
        }
        return false;
    }

    /// <summary>The head words of the agents of a passive: the agent and those coordinated with it.</summary>
    public static int Agent(SentenceTree tree, int verb)
    {
        if (tree.ChildExactly(verb, "obl:agent") is var agent and >= 0 && tree.Introducer(agent) is not ("de" or "à"))
            return agent;
        foreach (var child in tree.Children(verb))
        {
            if (child > verb && tree[child].UniversalRelation is "obl" or "nmod" && tree.Introducer(child) == "par")
                return child;
        }
        return -1;
    }

    private static Subject Resolve(SentenceTree tree, int verb, Subject own, SubjectKind path)
    {
        if (own.Kind == SubjectKind.Impersonal)
            return own;
        var word = tree[own.Word];
        if (word.Upos == PartOfSpeech.Pron && (word.Features.PronType == "Rel" || word.Lemma is "qui" or "lequel" || (word.Lemma == "que" && own.Word < verb)))
        {
            var clause = RelativeClauseOf(tree, verb);
            var antecedent = clause >= 0 ? tree[clause].Head : -1;
            return antecedent >= 0 ? new Subject(Nominal(tree, antecedent), SubjectKind.Antecedent) : Subject.None;
        }
        return new Subject(own.Word, path);
    }

    private static int RelativeClauseOf(SentenceTree tree, int verb)
    {
        for (var (at, steps) = (verb, 0); at >= 0 && steps < MaximumSteps; at = tree[at].Head, steps++)
        {
            if (tree[at].UniversalRelation == "acl")
                return at;
        }
        return -1;
    }

    // A participle or infinitive that hangs on a noun: the noun does it; where the noun is a predicate, its subject does.
    private static Subject AntecedentOf(SentenceTree tree, int verb, int head)
    {
        var nominal = Nominal(tree, head);
        return nominal < 0 ? Subject.None : new Subject(nominal, tree[verb].Features.IsInfinitive ? SubjectKind.Controlled : SubjectKind.Antecedent);
    }

    private static int NominalController(SentenceTree tree, int head)
    {
        var subject = tree.Child(head, "nsubj");
        return subject >= 0 ? subject : Nominal(tree, head);
    }

    private static int Nominal(SentenceTree tree, int word) =>
        tree[word].Upos is PartOfSpeech.Noun or PartOfSpeech.PropN or PartOfSpeech.Pron or PartOfSpeech.Num or PartOfSpeech.X or PartOfSpeech.Adj or PartOfSpeech.Sym
            ? word
            : -1;

    // "inviter X à demander", "demander à X de préciser": X is the one who is to speak.
    private static int ObjectController(Article article, SentenceTree tree, int verb, int head)
    {
        if (!tree[verb].Features.IsInfinitive || tree[verb].UniversalRelation is not ("xcomp" or "ccomp" or "obl" or "advcl"))
            return -1;
        if (tree[verb].UniversalRelation == "advcl" && tree.Introducer(verb) is not ("à" or "de"))
            return -1;
        if (tree[verb].UniversalRelation == "xcomp" && tree.Child(head, "obj") is var patient and >= 0 && tree[patient].Lemma != "se" && tree.Introducer(verb) is null or "à")
            return patient;
        var entry = article.Lexicon.FindVerb(tree[head].Lemma);
        if (entry is null)
            return -1;
        foreach (var frame in entry.Frames)
        {
            if (frame.Complement is not (Complement.DeInfinitive or Complement.AInfinitive))
                continue;
            if (frame.Addressee == Addressee.Object && tree.Child(head, "obj") is var person and >= 0)
                return person;
            if (frame.Addressee == Addressee.Dative && Dative(tree, head) is var dative and >= 0)
                return dative;
        }
        return -1;
    }

    /// <summary>The dative of a verb: <c>lui</c>, <c>aux habitants</c>; -1 for none.</summary>
    public static int Dative(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].UniversalRelation == "iobj")
                return child;
            if (tree[child].UniversalRelation is "obl" && tree.Introducer(child) == "à" && tree[child].Upos is PartOfSpeech.Noun or PartOfSpeech.PropN or PartOfSpeech.Pron)
                return child;
        }
        return -1;
    }

    private static bool IsVerbal(SentenceTree tree, int word) =>
        tree[word].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux || tree.Child(word, "cop") >= 0 || tree.Child(word, "nsubj") >= 0;

    // "a dit qu'elle partait, déplorant …": who deplores is who said.
    private static bool IsSpeechParticiple(Article article, SentenceTree tree, int verb) =>
        tree[verb].UniversalRelation == "advcl" && tree[verb].Features is { IsParticiple: true, Tense: not "Past" }
        && article.Lexicon.FindVerb(Rules.VerbCues.Lemma(article.Lexicon, tree[verb])) is not null;

    private static int Reporter(Article article, SentenceTree tree, int head)
    {
        var at = head;
        for (var steps = 0; steps < MaximumSteps && at >= 0; steps++)
        {
            if (tree[at].UniversalRelation is "ccomp" or "xcomp" && tree[at].Head >= 0
                && article.Lexicon.FindVerb(Rules.VerbCues.Lemma(article.Lexicon, tree[tree[at].Head])) is not null)
                return tree[at].Head;
            at = tree[at].Head;
        }
        return head;
    }

    // "… à Moscou, réitérant un appel": behind a comma a participle belongs to the subject, not to the last noun of a complement.
    private static bool IsDetachedParticiple(SentenceTree tree, int verb, int noun)
    {
        if (tree[verb].Features is not { IsParticiple: true, Tense: "Pres" } || tree[noun].UniversalRelation is not ("obl" or "nmod"))
            return false;
        var at = verb - 1;
        while (at > noun && tree[at].Upos is PartOfSpeech.Pron or PartOfSpeech.Adv or PartOfSpeech.Adp)
            at--;
        return at > 0 && tree[at].Form == ",";
    }

    private static int GoverningVerb(SentenceTree tree, int word)
    {
        for (var steps = 0; word >= 0 && steps < MaximumSteps; word = tree[word].Head, steps++)
        {
            if (tree[word].Upos == PartOfSpeech.Verb)
                return word;
        }
        return -1;
    }

    private static bool IsPassive(SentenceTree tree, int verb) =>
        tree.ChildExactly(verb, "aux:pass") >= 0 || tree.Child(verb, "cop") >= 0;

    private static bool IsImpersonal(Word word) => word.Lemma is "ce" or "cela" or "ça" or "rien" && word.Upos == PartOfSpeech.Pron;
}
