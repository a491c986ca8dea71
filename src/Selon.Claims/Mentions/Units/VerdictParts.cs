using Selon.Claims.Mentions.Stances;
using Selon.Statements.Trees;

namespace Selon.Claims.Mentions.Units;

/// <summary>
/// Joins a verdict with the saying that is its subject: "les informations selon lesquelles …" and "ne correspondent pas à
/// la réalité" are one mention.
/// </summary>
internal static class VerdictParts
{
    /// <summary>The units of a sentence with verdicts and their subjects as one.</summary>
    public static List<ClaimUnit> Join(ClaimText text, int sentence, List<ClaimUnit> units)
    {
        var roles = text.Sentences[sentence];
        var joined = new List<ClaimUnit>(units);
        foreach (var unit in units)
        {
            if (unit.Kind != UnitKind.Clause || SubjectBefore(text, roles, unit) is not { } words)
                continue;
            if (PhraseMatch.Find(text.Lexicon, roles, new WordRange(words.Last + 1, unit.Words.Last)) is not { IsVerdict: true })
                continue;
            joined.RemoveAll(other => words.First <= other.Words.First && other.Words.Last <= words.Last || other == unit);
            if (UnitFinder.Make(text, sentence, unit.Head, new WordRange(Math.Min(words.First, unit.Words.First), unit.Words.Last), unit.Statement, UnitKind.Clause) is { } whole)
                joined.Add(whole);
        }
        return joined;
    }

    // The words of a subject that stands for what was said and has words of its own: a clause, a content.
    private static WordRange? SubjectBefore(ClaimText text, SentenceRoles roles, ClaimUnit unit)
    {
        var subject = Clauses.Subject(roles.Tree, unit.Head);
        if (subject < 0 || subject > unit.Head || ClaimNouns.ClassOf(text.Lexicon, roles.Tree, subject) is null)
            return null;
        var words = new WordRange(roles.Tree.Left(subject), Math.Min(roles.Tree.Right(subject), unit.Words.Last - 1));
        return words.Last > words.First ? words : null;
    }
}
