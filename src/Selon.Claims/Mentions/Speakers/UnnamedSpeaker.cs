using Selon.Claims.Mentions.Lexicons;
using Selon.Claims.Mentions.Stances;
using Selon.Claims.Mentions.Units;
using Selon.Statements.Trees;
using Selon.Text;

namespace Selon.Claims.Mentions.Speakers;

/// <summary>Finds who speaks where no statement names them: before a colon, or as the subject of a verb that judges.</summary>
internal static class UnnamedSpeaker
{
    /// <summary>The noun phrase; null for none.</summary>
    public static TextSpan? Of(ClaimText text, ClaimUnit unit, StanceFinding found)
    {
        var tree = text.Sentences[unit.Sentence].Tree;
        var word = found.Rule switch
        {
            "conditional" when found.Stance == Stance.Assert => Introduction.SpeakerOf(text, unit),
            "verdict" when unit.Statement == SentenceRoles.Author && text.Lexicon.Is(WordClass.JudgingVerb, tree[unit.Head].Lemma) => Clauses.Subject(tree, unit.Head),
            "verdict" when unit.Statement == SentenceRoles.Author && tree.ChildExactly(unit.Head, "acl:relcl") is > 0 and var clause => Clauses.Subject(tree, clause),
            "confirmation" when unit.Statement == SentenceRoles.Author => Clauses.Subject(tree, unit.Head),
            _ => -1,
        };
        return word >= 0 && word != found.ClaimNoun ? NounPhrase.Span(text.Parsed, tree, word) : null;
    }
}
