using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Claims.Mentions.Units;

/// <summary>Cuts titles at their marks: "Frontière : deux morts", "le cortège dégénère, 27 blessés".</summary>
internal static class TitleParts
{
    /// <summary>The parts of the units of a title; what only names the subject is left out.</summary>
    public static List<ClaimUnit> Split(ClaimText text, List<ClaimUnit> units)
    {
        var parts = new List<ClaimUnit>();
        foreach (var unit in units)
        {
            var pieces = Pieces(text.Sentences[unit.Sentence].Tree, unit.Words);
            if (pieces.Count == 1)
            {
                parts.Add(unit);
                continue;
            }
            foreach (var piece in pieces)
            {
                var tree = text.Sentences[unit.Sentence].Tree;
                var head = HeadOf(tree, piece);
                if (!TellsSomething(tree, piece) && unit.Statement == SentenceRoles.Author)
                    continue;
                var kind = Clauses.IsFinite(tree, head) ? UnitKind.Clause : UnitKind.Phrase;
                if (UnitFinder.Make(text, unit.Sentence, head, piece, unit.Statement, kind) is { } part)
                    parts.Add(part);
            }
        }
        return parts;
    }

    private static List<WordRange> Pieces(SentenceTree tree, WordRange words)
    {
        var pieces = new List<WordRange>();
        var first = words.First;
        for (var word = words.First; word <= words.Last; word++)
        {
            var isMark = tree[word].Form is ":" or "|" or ";" or "–" or "—";
            var isComma = tree[word].Form == "," && StartsPart(tree, word + 1, words.Last);
            if (!isMark && !isComma)
                continue;
            if (word > first)
                pieces.Add(new WordRange(first, word - 1));
            first = word + 1;
        }
        if (first <= words.Last)
            pieces.Add(new WordRange(first, words.Last));
        return pieces;
    }

    // A comma parts a title where a number or a clause follows, not within a list of names.
    private static bool StartsPart(SentenceTree tree, int first, int last)
    {
        if (first > last)
            return false;
        for (var word = first; word <= last && tree[word].Form != ","; word++)
        {
            if (word <= first + 2 && tree[word].Upos == PartOfSpeech.Num)
                return true;
            if (word <= first + 5 && tree[word].Upos == PartOfSpeech.Verb && tree[word].Features is { IsParticiple: true, Tense: "Past" })
                return true;
            if (word <= first + 6 && Clauses.IsFinite(tree, word) && tree[word].UniversalRelation is not ("acl" or "ccomp" or "xcomp"))
                return true;
        }
        return false;
    }

    private static bool TellsSomething(SentenceTree tree, WordRange words)
    {
        for (var word = words.First; word <= words.Last; word++)
        {
            if (tree[word].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Num)
                return true;
        }
        return false;
    }

    private static int HeadOf(SentenceTree tree, WordRange words)
    {
        for (var word = words.First; word <= words.Last; word++)
        {
            if (tree[word].Upos != PartOfSpeech.Punct && !words.Contains(tree[word].Head))
                return word;
        }
        return words.First;
    }
}
