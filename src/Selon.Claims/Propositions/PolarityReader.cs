using Selon.Claims.Lexicons;

namespace Selon.Claims.Propositions;

/// <summary>Tells whether words say that something is not so.</summary>
internal static class PolarityReader
{
    /// <summary>True where the main clause is negated, or calls what it speaks of false.</summary>
    public static bool IsNegated(IReadOnlyList<SpanWords> words) => words.Any(IsNegated);

    private static bool IsNegated(SpanWords words)
    {
        var view = words.View;
        foreach (var top in words.Tops)
        {
            foreach (var word in Clause(view, top))
            {
                if (words.Contains(word) && NegationWords.IsNegation(view.Folded[word]))
                    return true;
            }
            if (NegationWords.IsFalse(view.Folded[top]))
                return true;
        }
        return false;
    }

    // The top with its direct dependents, the determiners of these, and what hangs on an infinitive below it.
    private static IEnumerable<int> Clause(SentenceView view, int top)
    {
        yield return top;
        foreach (var child in view.Sentence.Children(top).ToArray())
        {
            yield return child;
            if (view[child].UniversalRelation is "nsubj" or "obj" or "xcomp" or "obl" or "aux" or "iobj" or "conj")
            {
                foreach (var below in view.Sentence.Children(child).ToArray())
                {
                    if (view[child].UniversalRelation != "conj" || view[below].UniversalRelation is "det" or "advmod")
                        yield return below;
                }
            }
        }
    }
}
