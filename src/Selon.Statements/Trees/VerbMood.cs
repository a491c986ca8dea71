using Selon.Syntax;

namespace Selon.Statements.Trees;

/// <summary>Tells the conditional by its ending where the tagger takes it for the imperfect.</summary>
internal static class VerbMood
{
    private static readonly string[] Endings = ["ait", "aient", "ais", "ions", "iez"];

    /// <summary>True for a verb in the conditional.</summary>
    public static bool IsConditional(Word word)
    {
        if (word.Features.IsConditional)
            return true;
        if (word.Upos is not (PartOfSpeech.Verb or PartOfSpeech.Aux) || !word.Features.IsFinite || word.Features.Tense != "Imp")
            return false;
        foreach (var ending in Endings)
        {
            if (word.Form.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return IsFutureStem(word.Form.AsSpan(0, word.Form.Length - ending.Length), word.Lemma);
        }
        return false;
    }

    // "serait" has the stem of the future; "déclarait", "courait" that of the infinitive without its ending.
    private static bool IsFutureStem(ReadOnlySpan<char> stem, string lemma)
    {
        if (stem.Length < 2 || char.ToLowerInvariant(stem[^1]) != 'r')
            return false;
        return !(lemma.Length == stem.Length + 2 && lemma.StartsWith(stem, StringComparison.OrdinalIgnoreCase));
    }
}
