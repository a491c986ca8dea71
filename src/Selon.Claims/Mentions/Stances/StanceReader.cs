using Selon.Claims.Mentions.Lexicons;
using Selon.Claims.Mentions.Units;
using Selon.Statements;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Claims.Mentions.Stances;

/// <summary>Tells how whoever speaks stands to what a unit says: by the act, its negation, the words and their polarity.</summary>
internal static class StanceReader
{
    /// <summary>The stance of a unit; null where it is no claim: a call, a promise, a silence.</summary>
    public static StanceFinding? Read(ClaimText text, ClaimUnit unit)
    {
        var roles = text.Sentences[unit.Sentence];
        if (PhraseMatch.IsRetraction(text.Lexicon, roles, unit.Words))
            return new StanceFinding(Stance.Deny, "retraction");
        var statement = unit.Statement == SentenceRoles.Author ? null : text.Statements[unit.Statement];
        if (statement is { Act: Act.Call or Act.Propose or Act.Commit or Act.Ask or Act.Support or Act.Warn })
            return null;
        var noun = ClaimNouns.In(text, unit);
        var phrase = PhraseMatch.Find(text.Lexicon, roles, unit.Words) ?? Beside(text, unit, noun);
        if (phrase is not null && (!phrase.IsVerdict || Judges(text, unit, phrase)))
            return ByPhrase(text, unit, statement, phrase, noun);
        if (unit.Kind == UnitKind.Noun && DistanceOf(text, unit) is { } distance)
            return new StanceFinding(distance, "distance");
        if (Embedding.Of(text, unit) is { } outer)
            return outer;
        return statement is null ? ByAuthor(text, unit, noun) : ByStatement(text, unit, statement, noun);
    }

    // "qualifie cette thèse de fable": the word that judges is a content of its own.
    private static PhraseMatch? Beside(ClaimText text, ClaimUnit unit, int noun)
    {
        if (noun != unit.Head || unit.Statement == SentenceRoles.Author || text.Statements[unit.Statement].Act is not (Act.Estimate or Act.Accuse))
            return null;
        var roles = text.Sentences[unit.Sentence];
        var content = text.Statements[unit.Statement].Content[^1];
        var last = Math.Min(roles.Tree.WordAt(content.End - 1), roles.Tree.Count - 1);
        return last > unit.Words.Last ? PhraseMatch.Find(text.Lexicon, roles, new WordRange(unit.Words.Last + 1, last)) : null;
    }

    // A word such as "invention" judges only what stands for a saying, or where little else is said.
    private static bool Judges(ClaimText text, ClaimUnit unit, PhraseMatch phrase)
    {
        var tree = text.Sentences[unit.Sentence].Tree;
        return phrase.Words.Contains(unit.Head) || phrase.Words.First < phrase.Words.Last
            || unit.Words.Last - unit.Words.First < 8 || text.Lexicon.Is(WordClass.JudgingVerb, tree[unit.Head].Lemma) || ClaimNouns.First(text, unit) >= 0
            || (Clauses.Subject(tree, unit.Head) is >= 0 and var subject && tree[subject].Upos == PartOfSpeech.Pron);
    }

    private static StanceFinding? ByPhrase(ClaimText text, ClaimUnit unit, Statement? statement, PhraseMatch phrase, int noun)
    {
        var isAnaphoric = phrase.IsVerdict;
        if (isAnaphoric && noun < 0)
            noun = ClaimNouns.First(text, unit);
        // A denial that is denied, a doubt that is doubted: left open.
        if (statement is { Act: Act.Deny, IsNegated: false } && phrase.Stance == Stance.Deny)
            return new StanceFinding(Stance.Deny, "denied-in-words", isAnaphoric, noun);
        return new StanceFinding(phrase.Stance, phrase.IsVerdict ? "verdict" : "evidence", isAnaphoric, noun);
    }

    private static StanceFinding? ByStatement(ClaimText text, ClaimUnit unit, Statement statement, int noun)
    {
        var tree = text.Sentences[unit.Sentence].Tree;
        var isPointer = noun >= 0 && noun == unit.Head || ClaimNouns.IsPronoun(tree, unit);
        var pointed = isPointer ? noun : -1;
        var kind = pointed >= 0 ? ClaimNouns.ClassOf(text.Lexicon, tree, pointed) : null;
        switch (statement.Act)
        {
            case Act.Deny:
                return statement.IsNegated ? new StanceFinding(Stance.Question, "denial-negated", isPointer, pointed)
                    : IsNegative(text, unit) && unit.Kind == UnitKind.Clause ? new StanceFinding(Stance.Assert, "negative-denied")
                    : new StanceFinding(Stance.Deny, "denial", isPointer, pointed);
            case Act.Refuse:
                var head = ClaimNouns.ClassOf(text.Lexicon, tree, unit.Head);
                return head is null && !isPointer ? null
                    : statement.IsNegated ? new StanceFinding(Stance.Question, "denial-negated", isPointer, pointed)
                    : new StanceFinding(Stance.Deny, "rejection", isPointer, pointed);
            case Act.Confirm:
                return statement.IsNegated ? new StanceFinding(Stance.Question, "confirmation-negated", isPointer, pointed)
                    : kind == ClaimNounClass.Denial ? new StanceFinding(Stance.Deny, "denial-confirmed", true, pointed)
                    : IsNegative(text, unit) ? ByPolarity(text, unit, statement)
                    : new StanceFinding(Stance.Confirm, "confirmation", isPointer, pointed);
            case Act.Accuse when isPointer && kind is ClaimNounClass.Accusation or ClaimNounClass.Claim or ClaimNounClass.Rumour:
                return new StanceFinding(Stance.Deny, "rejection", true, pointed);
            case Act.Estimate when text.Lexicon.Is(WordClass.FeelingVerb, CueLemma(text, statement)):
                return null;
        }
        if (statement.IsNegated)
            return null;
        if (kind == ClaimNounClass.Denial)
            return new StanceFinding(Stance.Deny, "denial-noun", true, pointed);
        if (IsRumour(text, statement))
            return new StanceFinding(Stance.Report, "rumour");
        if (statement.Rule == "conditional" && statement.Sources.Count == 0)
            return new StanceFinding(Introduction.Names(text, unit) ? Stance.Assert : Stance.Report, "conditional");
        if (IsNegative(text, unit))
            return ByPolarity(text, unit, statement);
        if (Emphasis.Is(text.Sentences[unit.Sentence], unit))
            return new StanceFinding(Stance.Confirm, "emphatic");
        return new StanceFinding(Stance.Assert, Key(statement));
    }

    private static StanceFinding? ByAuthor(ClaimText text, ClaimUnit unit, int noun)
    {
        var tree = text.Sentences[unit.Sentence].Tree;
        if (noun >= 0 && ClaimNouns.ClassOf(text.Lexicon, tree, noun) == ClaimNounClass.Denial)
            return new StanceFinding(Stance.Deny, "denial-noun", true, noun);
        if (unit.Kind is UnitKind.Clause or UnitKind.Relative && Clauses.IsConditional(tree, unit.Head) && !IsHypothesis(tree, unit.Head))
            return new StanceFinding(Stance.Report, "conditional");
        if (IsNegative(text, unit))
            return ByPolarity(text, unit, null);
        if (text.Lexicon.Is(WordClass.ConfirmVerb, tree[unit.Head].Lemma) && Clauses.Subject(tree, unit.Head) >= 0)
            return new StanceFinding(Stance.Confirm, "confirmation", noun >= 0, noun);
        return new StanceFinding(Stance.Assert, "author");
    }

    // "Aucun drone n'a été employé" denies it; "n'avoir enregistré aucun décès" leaves it open.
    private static StanceFinding? ByPolarity(ClaimText text, ClaimUnit unit, Statement? statement)
    {
        var tree = text.Sentences[unit.Sentence].Tree;
        var verb = unit.Head;
        if (text.Lexicon.Is(WordClass.CommentVerb, tree[verb].Lemma))
            return null;
        var group = VerbGroup.Of(tree, verb);
        var finds = text.Lexicon.Is(WordClass.EvidenceVerb, tree[verb].Lemma) && !group.IsPassive;
        return new StanceFinding(finds ? Stance.Question : Stance.Deny, finds ? "not-found" : statement is null ? "author-negative" : "negative");
    }

    private static bool IsNegative(ClaimText text, ClaimUnit unit)
    {
        var roles = text.Sentences[unit.Sentence];
        var tree = roles.Tree;
        if (unit.Kind is UnitKind.Clause or UnitKind.Relative)
            return VerbGroup.Of(tree, unit.Head).IsNegated && !IsNoLonger(tree, unit.Head);
        // A content without a finite verb: "n'avoir enregistré aucun décès", "ni fait entrer, ni armé", "aucun blessé".
        for (var word = unit.Words.First; word <= unit.Words.Last && word <= unit.Words.First + 4; word++)
        {
            if (tree[word].Upos == PartOfSpeech.Noun && word > unit.Words.First + 1)
                return false;
            if (tree[word].Lemma is "ne" or "ni" || roles.Words.Form(word) is "aucun" or "aucune" or "nul" or "nulle" or "jamais")
                return true;
        }
        return false;
    }

    // "n'est plus au pouvoir" tells a change.
    private static bool IsNoLonger(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Lemma == "plus" && tree[child].UniversalRelation == "advmod")
                return true;
        }
        return false;
    }

    // "si X partait, Y partirait"
    private static bool IsHypothesis(SentenceTree tree, int clause)
    {
        foreach (var child in tree.Children(clause))
        {
            if (tree[child].UniversalRelation == "advcl" && tree.Introducer(child) == "si")
                return true;
        }
        return tree[clause].Lemma is "pouvoir" or "devoir" or "falloir";
    }

    private static Stance? DistanceOf(ClaimText text, ClaimUnit unit)
    {
        var roles = text.Sentences[unit.Sentence];
        for (var word = unit.Words.First; word <= unit.Words.Last && word <= unit.Words.First + 3; word++)
        {
            if (text.Lexicon.Distance(roles.Words.Form(word)) is { } stance)
                return stance;
        }
        return null;
    }

    private static bool IsRumour(ClaimText text, Statement statement) =>
        statement.Sources.Count == 0 && text.Lexicon.ClaimNoun(CueLemma(text, statement)) == ClaimNounClass.Rumour;

    private static string CueLemma(ClaimText text, Statement statement)
    {
        if (statement.Cue.Count == 0)
            return "";
        var sentence = text.SentenceAt(statement.Cue[0].Start);
        if (sentence >= text.Sentences.Length)
            return "";
        var tree = text.Sentences[sentence].Tree;
        var word = Math.Min(tree.WordAt(statement.Cue[^1].End - 1), tree.Count - 1);
        return tree.Count == 0 ? "" : tree[word].Lemma;
    }

    private static string Key(Statement statement) => statement.Act switch
    {
        Act.Accuse => "accusation",
        Act.Claim => "claim-of-responsibility",
        Act.Announce => "announcement",
        _ => "statement",
    };
}
