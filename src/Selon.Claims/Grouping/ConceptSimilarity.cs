using Selon.Claims.Lexicons;

namespace Selon.Claims.Grouping;

/// <summary>How near two keys are, and how much a key tells.</summary>
internal static class ConceptSimilarity
{
    private const double ByOneMeaning = 0.9;
    private const double KindOf = 0.6;
    private const double SameKind = 0.3;

    /// <summary>1 for the same key, less for a kind of it or another of the same kind, 0 for nothing in common.</summary>
    public static double Of(string one, string other)
    {
        if (one == other)
            return 1;
        if (one[0] is not ('p' or 'n') || other[0] is not ('p' or 'n'))
            return 0;
        var best = 0.0;
        foreach (var a in one.Split('|'))
        {
            foreach (var b in other.Split('|'))
                best = Math.Max(best, a == b ? ByOneMeaning : OfConcepts(a, b));
        }
        return best;
    }

    /// <summary>True where no meaning of the two can be true of the same at once and none is shared.</summary>
    public static bool AreOpposed(string one, string other)
    {
        if (one[0] != 'p' || other[0] != 'p' || Of(one, other) >= KindOf)
            return false;
        return one.Split('|').Any(a => ConceptLexicon.French.Find(a) is { } concept && other.Split('|').Any(concept.Against.Contains));
    }

    /// <summary>How much a key tells of the matter.</summary>
    public static double Weight(string key) => key[0] switch
    {
        'p' => 1.2,
        'e' => 1.1,
        'c' => 0.7,
        'n' => 0.8,
        _ => ConceptLexicon.French.WeightOfWord(key[2..]),
    };

    private static double OfConcepts(string one, string other)
    {
        if (one[0] != other[0] || ConceptLexicon.French.Find(one) is not { } a || ConceptLexicon.French.Find(other) is not { } b)
            return 0;
        if (a.Within.Contains(other) || b.Within.Contains(one))
            return other == "n:person" || one == "n:person" ? SameKind : KindOf;
        return a.Within.Any(w => w != "n:person" && b.Within.Contains(w)) ? SameKind : 0;
    }
}
