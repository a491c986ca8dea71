using Selon.Training.Conllu;

namespace Selon.Training.Treebanks;

/// <summary>
/// Reduces the features to those on which the French treebanks agree: without NumType, Emph, Voice, ExtPos and Typo,
/// and without the gender and number of proper nouns and numerals, which one treebank annotates and another does not.
/// </summary>
public static class Harmonizer
{
    private static readonly HashSet<string> Dropped = ["NumType", "Emph", "Voice", "ExtPos", "Typo"];
    private static readonly HashSet<string> DroppedOfNames = ["Gender", "Number"];

    /// <summary>The reduced feature bundle of a word, <c>_</c> for none.</summary>
    public static string Reduce(string upos, string features)
    {
        ArgumentNullException.ThrowIfNull(features);
        if (features == "_")
            return features;
        var isName = upos is "PROPN" or "NUM";
        var kept = features.Split('|').Where(f => IsKept(f, isName)).ToArray();
        return kept.Length == 0 ? "_" : string.Join('|', kept);
    }

    /// <summary>The sentence with all feature bundles reduced.</summary>
    public static ConlluSentence Reduce(ConlluSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return sentence with
        {
            Words = [.. sentence.Words.Select(w => w with { Features = Reduce(w.Upos, w.Features) })],
        };
    }

    private static bool IsKept(string feature, bool isName)
    {
        var name = feature[..Math.Max(0, feature.IndexOf('=', StringComparison.Ordinal))];
        return !Dropped.Contains(name) && !(isName && DroppedOfNames.Contains(name));
    }
}
