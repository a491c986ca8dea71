using Selon.Syntax;

namespace Selon.Knowledge.Coreference;

/// <summary>What a pronoun cannot stand for by its place in the sentence.</summary>
internal static class Binding
{
    private const int MaximumSteps = 12;

    /// <summary>True where the two cannot be the same.</summary>
    public static bool Forbids(CoreferenceState state, Expression before, Expression pronoun)
    {
        // Nobody speaks of himself in the third person inside quotation marks.
        if (pronoun.QuotedIn >= 0 && state.Speakers[pronoun.QuotedIn]?.Chain is { } speaker && speaker == before.Chain)
            return true;
        if (before.Sentence != pronoun.Sentence)
            return false;
        if (pronoun.Span.Start >= before.Span.Start && pronoun.Span.End <= before.Span.End)
            return true;
        if (pronoun.Form == ExpressionForm.Possessive)
            return false;
        if (before.Governor == pronoun.Governor && before.Governor >= 0 && before.Place >= SyntacticPlace.Oblique)
            return true;
        // "L'avocat de X": X is not who the clause of the noun phrase is about only where the pronoun is its own clause's.
        return IsPartOf(state.Analysis.Sentences[pronoun.Sentence], before.Head, pronoun.Head);
    }

    private static bool IsPartOf(Sentence sentence, int word, int phrase)
    {
        for (var steps = 0; steps < MaximumSteps && word >= 0; steps++)
        {
            if (word == phrase)
                return true;
            word = sentence.Words[word].Head;
        }
        return false;
    }
}
