using Selon.Claims.Mentions.Lexicons;
using Selon.Claims.Mentions.Units;
using Selon.Statements;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Claims.Mentions.Stances;

/// <summary>Tells how much a mention is a claim of what happened rather than an opinion, a plan or a circumstance.</summary>
internal static class WorthReader
{
    /// <summary>From 0 to 1; a list of claims shows those from <see cref="ClaimMention.ClaimWorth"/> on.</summary>
    public static double Of(ClaimText text, MentionDraft draft)
    {
        var roles = text.Sentences[draft.Unit.Sentence];
        var tree = roles.Tree;
        if (draft.IsAnaphoric || draft.Stance is Stance.Deny or Stance.Question && draft.Rule is not ("author-negative" or "negative" or "not-found"))
            return 0.8;
        var worth = Base(text, draft, roles.IsTitle);
        var (hasNumber, hasName, content) = Count(tree, draft.Unit.Words);
        worth += (hasNumber ? 0.15 : 0) + (hasName ? 0.1 : 0);
        if (content < 2 && !hasNumber)
            worth -= 0.3;
        if (draft.Unit.Kind is UnitKind.Clause or UnitKind.Relative)
            worth += ByVerb(text, tree, draft.Unit.Head);
        if (IsQuestion(text, draft.Unit))
            worth -= 0.4;
        return Math.Clamp(Math.Round(worth, 2), 0, 1);
    }

    private static double Base(ClaimText text, MentionDraft draft, bool isTitle)
    {
        if (draft.Unit.Kind == UnitKind.Noun)
            return 0.3;
        if (draft.Unit.Statement == SentenceRoles.Author)
            return draft.Stance == Stance.Report ? 0.7 : isTitle ? 0.55 : 0.45;
        return text.Statements[draft.Unit.Statement].Act switch
        {
            Act.Accuse or Act.Claim or Act.Announce or Act.Confirm or Act.Deny => 0.7,
            Act.Estimate => 0.35,
            _ => 0.6,
        };
    }

    // What is done has a tense of the past; what may be, must be or is felt is no event.
    private static double ByVerb(ClaimText text, SentenceTree tree, int verb)
    {
        var group = VerbGroup.Of(tree, verb);
        var finite = group.Finite >= 0 ? tree[group.Finite] : tree[verb];
        if (group.Modal >= 0 || tree[verb].Lemma is "devoir" or "pouvoir" or "falloir" || finite.Features.Tense == "Fut")
            return -0.15;
        if (text.Lexicon.Is(WordClass.FeelingVerb, tree[verb].Lemma))
            return -0.3;
        var isPast = finite.Features.Tense is "Past" or "Imp" || tree.Child(verb, "aux") >= 0;
        return isPast ? 0.1 : tree.Child(verb, "cop") >= 0 ? -0.15 : -0.05;
    }

    private static (bool HasNumber, bool HasName, int Content) Count(SentenceTree tree, WordRange words)
    {
        var (number, name, content) = (false, false, 0);
        for (var word = words.First; word <= words.Last; word++)
        {
            number |= tree[word].Upos == PartOfSpeech.Num;
            name |= tree[word].Upos == PartOfSpeech.PropN;
            content += tree[word].Upos is PartOfSpeech.Noun or PartOfSpeech.PropN or PartOfSpeech.Verb or PartOfSpeech.Adj ? 1 : 0;
        }
        return (number, name, content);
    }

    private static bool IsQuestion(ClaimText text, ClaimUnit unit)
    {
        var tree = text.Sentences[unit.Sentence].Tree;
        return tree.Count > 0 && tree[tree.Count - 1].Form == "?" && unit.Statement == SentenceRoles.Author;
    }
}
