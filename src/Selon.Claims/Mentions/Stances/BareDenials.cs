using Selon.Claims.Mentions.Lexicons;
using Selon.Claims.Mentions.Units;
using Selon.Statements;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Claims.Mentions.Stances;

/// <summary>Finds denials that name no content, or one that no statement was made of: "Belgrade nie", "on balaie une invention".</summary>
internal static class BareDenials
{
    /// <summary>Adds them to the mentions.</summary>
    public static void Add(ClaimText text, List<MentionDraft> drafts)
    {
        for (var sentence = 0; sentence < text.Sentences.Length; sentence++)
        {
            var tree = text.Sentences[sentence].Tree;
            for (var word = 0; word < tree.Count; word++)
            {
                if (tree[word].Upos is PartOfSpeech.Verb && Denies(text, tree, word) && !HasStatement(text, sentence, word))
                    Add(text, sentence, word, drafts);
            }
        }
    }

    // "s'en défendre" is the denial of défendre.
    private static bool Denies(ClaimText text, SentenceTree tree, int word) =>
        text.Lexicon.Is(WordClass.DenialVerb, Lemma(text, tree, word))
        || (tree[word].Lemma == "défendre" && word > 1 && tree[word - 1].Form is "en" && VerbGroup.Of(tree, word).IsPronominal);

    private static void Add(ClaimText text, int sentence, int verb, List<MentionDraft> drafts)
    {
        var tree = text.Sentences[sentence].Tree;
        if (!Clauses.IsFinite(tree, verb) && tree[verb].UniversalRelation is not ("conj" or "root"))
            return;
        var group = VerbGroup.Of(tree, verb);
        var target = tree.Child(verb, group.IsPassive ? "nsubj" : "obj");
        if (tree[verb].Relation == "acl:relcl" && !group.IsPassive && (target < 0 || tree[target].Features.PronType == "Rel" || tree[target].Lemma == "que"))
        {
            AddRelative(text, sentence, verb, group, drafts);
            return;
        }
        var isPointer = target < 0 || tree[target].Upos == PartOfSpeech.Pron;
        var kind = target < 0 ? null : ClaimNouns.ClassOf(text.Lexicon, tree, target);
        // "rejeter" and "écarter" take objects of every kind: only what is said can be denied.
        if (text.Lexicon.Statements.FindVerb(Lemma(text, tree, verb))?.Act != Act.Deny && tree[verb].Lemma != "défendre" && (target < 0 || (kind is null && !isPointer)))
            return;
        var words = isPointer ? WithSubject(tree, verb, group) : new WordRange(tree.Left(target), tree.Right(target));
        if (UnitFinder.Make(text, sentence, isPointer ? verb : target, words, SentenceRoles.Author, UnitKind.Denial) is not { } unit)
            return;
        drafts.RemoveAll(draft => draft.Unit.Sentence == sentence && draft.Unit.Head == verb && draft.Unit.Statement == SentenceRoles.Author && unit.Span.Length * 2 > draft.Unit.Span.Length);
        drafts.Add(new MentionDraft
        {
            Unit = unit,
            Stance = group.IsNegated ? Stance.Question : Stance.Deny,
            Rule = "bare-denial",
            IsAnaphoric = isPointer || kind is not (null or ClaimNounClass.Matter),
            ClaimNoun = kind is null ? -1 : target,
            SpeakerSpan = SpeakerOf(text, tree, verb, group),
        });
    }

    // "une version que Moscou récuse": the noun with its clause.
    private static void AddRelative(ClaimText text, int sentence, int verb, VerbGroup group, List<MentionDraft> drafts)
    {
        var tree = text.Sentences[sentence].Tree;
        var noun = tree[verb].Head;
        var kind = ClaimNouns.ClassOf(text.Lexicon, tree, noun);
        var words = new WordRange(Math.Min(NounPhrase.Words(text.Parsed, tree, noun).First, verb), tree.Right(verb));
        if (UnitFinder.Make(text, sentence, noun, words, SentenceRoles.Author, UnitKind.Denial) is not { } unit)
            return;
        drafts.RemoveAll(draft => draft.Unit.Sentence == sentence && words.Contains(draft.Unit.Words.First) && words.Contains(draft.Unit.Words.Last));
        drafts.Add(new MentionDraft
        {
            Unit = unit,
            Stance = group.IsNegated ? Stance.Question : Stance.Deny,
            Rule = "bare-denial",
            IsAnaphoric = kind is not (null or ClaimNounClass.Matter) || tree[noun].Upos == PartOfSpeech.Pron,
            ClaimNoun = kind is null ? -1 : noun,
            SpeakerSpan = SpeakerOf(text, tree, verb, group),
        });
    }

    private static WordRange WithSubject(SentenceTree tree, int verb, VerbGroup group)
    {
        var subject = Clauses.Subject(tree, verb);
        return subject >= 0 && subject < verb && verb - subject <= 12
            ? new WordRange(Math.Min(tree.Left(subject), group.First), Math.Max(group.Last, verb))
            : new WordRange(group.First, Math.Max(group.Last, verb));
    }

    private static Text.TextSpan? SpeakerOf(ClaimText text, SentenceTree tree, int verb, VerbGroup group)
    {
        var speaker = group.IsPassive ? tree.ChildExactly(verb, "obl:agent") : SubjectOf(tree, verb);
        return speaker < 0 ? null : NounPhrase.Span(text.Parsed, tree, speaker);
    }

    // "a démenti et accusé": the second verb has the subject of the first.
    private static int SubjectOf(SentenceTree tree, int verb)
    {
        for (var steps = 0; verb >= 0 && steps < 4; steps++)
        {
            if (Clauses.Subject(tree, verb) is >= 0 and var subject)
                return subject;
            if (tree[verb].UniversalRelation != "conj")
                return -1;
            verb = tree[verb].Head;
        }
        return -1;
    }

    private static bool HasStatement(ClaimText text, int sentence, int verb)
    {
        var number = text.Sentences[sentence].Cue[verb];
        return number != SentenceRoles.Author && text.Statements[number].Content.Any(span => span.Length > 0) && IsWhole(text, number);
    }

    // A content of a word or two that is no noun that can be denied ("de son côté") is no content.
    private static bool IsWhole(ClaimText text, int number) => text.Statements[number].Sources.Count > 0;

    private static string Lemma(ClaimText text, SentenceTree tree, int verb) =>
        text.Lexicon.Statements.LemmaOfForm(tree[verb].Form) ?? tree[verb].Lemma;
}
