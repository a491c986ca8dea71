using Selon.Events.Lexicons;
using Selon.Statements.Trees;
using Selon.Syntax;

namespace Selon.Events.Rules;

/// <summary>Finds the words of an expression behind its head.</summary>
internal static class FixedWords
{
    private const int MaximumGap = 3;

    /// <summary>The words of the expression, its head first; null where one is missing.</summary>
    public static int[]? Match(SentenceTree tree, int head, EventEntry entry, bool isNoun)
    {
        if (entry.FixedWords.Count == 0)
            return [head];
        var words = new List<int>(entry.FixedWords.Count + 1) { head };
        var at = head;
        var isOpen = false;
        foreach (var expected in entry.FixedWords)
        {
            if (expected == "…")
            {
                isOpen = true;
                continue;
            }
            at = isOpen ? Below(tree, at, expected) : Next(tree, at, expected, isNoun);
            if (at < 0)
                return null;
            words.Add(at);
        }
        return [.. words];
    }

    // Behind the object: "tient les autorités pour responsables".
    private static int Below(SentenceTree tree, int from, string expected)
    {
        for (var i = from + 1; i <= Math.Min(from + 10, tree.Count - 1) && tree[i].Form is not ("." or ";" or "»"); i++)
        {
            if (Is(tree[i], expected))
                return i;
        }
        return -1;
    }

    /// <summary>True where a word is this one by its lemma or its form.</summary>
    public static bool Is(Word word, string expected)
    {
        if (word.Lemma.Equals(expected, StringComparison.OrdinalIgnoreCase) || word.Form.Equals(expected, StringComparison.OrdinalIgnoreCase))
            return true;
        return expected.Length > 4 && (IsPluralOf(word.Form, expected) || IsPluralOf(expected, word.Form) || IsPluralOf(expected, word.Lemma));
    }

    private static bool IsPluralOf(string plural, string singular) =>
        plural.Length == singular.Length + 1 && plural[^1] is 's' or 'x' && plural.StartsWith(singular, StringComparison.OrdinalIgnoreCase);

    private static int Next(SentenceTree tree, int from, string expected, bool isNoun)
    {
        var gap = 0;
        for (var i = from + 1; i < tree.Count && gap <= MaximumGap; i++)
        {
            var word = tree[i];
            if (Is(word, expected))
                return i;
            if (word.Lemma == "tout")
                return -1;
            if (word.Upos is PartOfSpeech.Det or PartOfSpeech.Punct && word.Form is not ("." or ";" or ":" or ","))
                continue;
            if (isNoun && word.Span == tree[i - 1].Span)
                continue;
            if (isNoun || word.Upos is PartOfSpeech.Punct or PartOfSpeech.SConj or PartOfSpeech.CConj || (word.Upos is PartOfSpeech.Noun or PartOfSpeech.PropN && expected.Length > 2))
                return -1;
            gap++;
        }
        return -1;
    }
}
