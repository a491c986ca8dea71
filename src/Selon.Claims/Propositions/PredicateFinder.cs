using Selon.Claims.Lexicons;
using Selon.Syntax;

namespace Selon.Claims.Propositions;

/// <summary>Finds the predicates of a proposition: verbs, and nouns and adjectives of a family of predicates.</summary>
internal static class PredicateFinder
{
    private const int Most = 6;

    /// <summary>The predicates, the main one first.</summary>
    public static IReadOnlyList<Predicate> Find(IReadOnlyList<SpanWords> words) =>
        Find(words.SelectMany(w => w.TopDown.Select(i => (w.View, i))));

    /// <summary>The predicates among some words, in their order; those of a family come before the others.</summary>
    public static IReadOnlyList<Predicate> Find(IEnumerable<(SentenceView View, int Word)> words)
    {
        var found = new List<Predicate>();
        var others = new List<Predicate>();
        foreach (var (view, word) in words)
        {
            if (view.Key(word) is not { } key)
                continue;
            if (FamilyOf(key) is { } family)
                AddOnce(found, new Predicate(view.Folded[word], family));
            else if (view[word].Upos == PartOfSpeech.Verb && !EmptyWords.Contains(view.Folded[word]))
                AddOnce(others, new Predicate(view.Folded[word], null));
        }
        found.AddRange(others);
        return found.Count > Most ? found[..Most] : found;
    }

    private static void AddOnce(List<Predicate> predicates, Predicate predicate)
    {
        if (!predicates.Contains(predicate))
            predicates.Add(predicate);
    }

    // A word may be a predicate and a class of persons at once: "manifestant".
    private static string? FamilyOf(string key)
    {
        if (!key.Contains("p:", StringComparison.Ordinal))
            return null;
        if (!key.Contains('|', StringComparison.Ordinal))
            return key;
        return string.Join('|', key.Split('|').Where(k => k.StartsWith("p:", StringComparison.Ordinal)));
    }
}
