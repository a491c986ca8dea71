using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Claims.Mentions.Units;

/// <summary>Cuts clauses that go on with another number and leave out the verb: "350 par les uns et 262 par les autres".</summary>
internal static class GappedParts
{
    /// <summary>The units with such parts as units of their own.</summary>
    public static List<ClaimUnit> Split(ClaimText text, List<ClaimUnit> units)
    {
        var parts = new List<ClaimUnit>();
        foreach (var unit in units)
        {
            var tree = text.Sentences[unit.Sentence].Tree;
            var cut = Cut(tree, unit.Words);
            if (cut < 0)
            {
                parts.Add(unit);
                continue;
            }
            if (UnitFinder.Make(text, unit.Sentence, unit.Head, new WordRange(unit.Words.First, cut - 1), unit.Statement, unit.Kind) is { } before)
                parts.Add(before);
            if (UnitFinder.Make(text, unit.Sentence, cut + 1, new WordRange(cut + 1, unit.Words.Last), unit.Statement, UnitKind.Gapped) is { } after)
                parts.Add(after);
        }
        return parts;
    }

    // The conjunction or comma before a bare number with a preposition after it, where a number came before and no verb follows.
    private static int Cut(SentenceTree tree, WordRange words)
    {
        var numberBefore = false;
        for (var word = words.First; word + 2 <= words.Last; word++)
        {
            numberBefore |= tree[word].Upos == PartOfSpeech.Num;
            if (!numberBefore || word == words.First || tree[word].Form is not ("et" or "," or "contre"))
                continue;
            if (tree[word + 1].Upos == PartOfSpeech.Num && tree[word + 2].Upos == PartOfSpeech.Adp && !HasVerbAfter(tree, word + 1, words.Last))
                return word;
        }
        return -1;
    }

    private static bool HasVerbAfter(SentenceTree tree, int first, int last)
    {
        for (var word = first; word <= last; word++)
        {
            if (tree[word].Features.IsFinite)
                return true;
        }
        return false;
    }
}
