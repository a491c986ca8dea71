using Selon.Claims.Grouping;
using Selon.Claims.Lexicons;
using Selon.Syntax;

namespace Selon.Claims.Contradictions;

/// <summary>What speaks for two sentences contradicting each other, as numbers. The same both ways.</summary>
internal static class ContradictionFeatures
{
    private const double Alike = 0.6;

    /// <summary>The names in the order of the values.</summary>
    public static readonly string[] Names =
    [
        "bias", "cover-least", "cover-most", "negated-one", "negated-one-covered", "negations-differ", "negations-both", "negated-word-one", "negated-word-both",
        "antonyms", "opposed-families", "numbers-differ", "numbers-same", "number-of-one", "names-differ", "names-same", "names-of-one",
        "refute-one", "refute-both", "affirm-one", "only-one", "distance-one", "lengths-differ", "length", "verbs-alike", "verbs-differ", "nouns-differ",
        "all-but-one", "negated-verb-one", "refute-one-covered", "alike-not-negated", "no-negation",
    ];

    /// <summary>The values.</summary>
    public static double[] Of(SentenceFacts a, SentenceFacts b)
    {
        var v = new double[Names.Length];
        v[0] = 1;
        var (ofA, ofB) = (Cover(a, b), Cover(b, a));
        (v[1], v[2]) = (Math.Min(ofA, ofB), Math.Max(ofA, ofB));
        Negations(a, b, v);
        Opposites(a, b, v);
        Numbers(a, b, v);
        var shared = a.Names.Count(b.Names.Contains);
        v[14] = a.Names.Count > shared && b.Names.Count > shared ? 1 : 0;
        v[15] = Math.Min(shared, 3) / 3.0;
        v[16] = a.Names.Count == 0 != (b.Names.Count == 0) ? 1 : 0;
        Markers(a, b, v);
        v[22] = Math.Abs(Math.Log((a.Words.Count + 1.0) / (b.Words.Count + 1)));
        v[23] = Math.Log(a.Words.Count + b.Words.Count + 1) / 4;
        v[24] = Share(a, b, PartOfSpeech.Verb);
        v[25] = Different(a, b, PartOfSpeech.Verb);
        v[26] = Different(a, b, PartOfSpeech.Noun);
        v[27] = v[2] > 0.75 && v[2] < 0.99 && v[5] == 0 ? 1 : 0;
        v[29] = v[17] * v[2];
        v[30] = v[5] == 0 && v[3] == 0 ? v[2] : 0;
        v[31] = a.Negations == 0 && b.Negations == 0 ? 1 : 0;
        return v;
    }

    private static void Negations(SentenceFacts a, SentenceFacts b, double[] v)
    {
        v[3] = a.Negations == 0 != (b.Negations == 0) ? 1 : 0;
        v[4] = v[3] * v[2];
        v[5] = (a.Negations + b.Negations) % 2;
        v[6] = a.Negations > 0 && b.Negations > 0 ? 1 : 0;
        var (differ, both, verbs) = (0, 0, 0);
        foreach (var word in a.Words)
        {
            foreach (var other in b.Words)
            {
                if (ConceptSimilarity.Of(word.Key, other.Key) < Alike)
                    continue;
                if (word.IsNegated != other.IsNegated)
                {
                    differ++;
                    verbs += word.Upos == PartOfSpeech.Verb || other.Upos == PartOfSpeech.Verb ? 1 : 0;
                }
                else if (word.IsNegated)
                {
                    both++;
                }
                break;
            }
        }
        v[7] = Math.Min(differ, 4) / 4.0;
        v[8] = Math.Min(both, 4) / 4.0;
        v[28] = Math.Min(verbs, 2) / 2.0;
    }

    private static void Opposites(SentenceFacts a, SentenceFacts b, double[] v)
    {
        var (antonyms, families) = (0, 0);
        foreach (var word in a.Words)
        {
            foreach (var other in b.Words)
            {
                if (word.IsNegated != other.IsNegated)
                    continue;
                antonyms += ContradictionWords.AreAntonyms(word.Lemma, other.Lemma) ? 1 : 0;
                families += ConceptSimilarity.AreOpposed(word.Key, other.Key) ? 1 : 0;
            }
        }
        v[9] = Math.Min(antonyms, 2) / 2.0;
        v[10] = Math.Min(families, 2) / 2.0;
    }

    private static void Numbers(SentenceFacts a, SentenceFacts b, double[] v)
    {
        var shared = a.Numbers.Count(b.Numbers.Contains);
        v[11] = a.Numbers.Any(n => !b.Numbers.Contains(n)) && b.Numbers.Any(n => !a.Numbers.Contains(n)) ? 1 : 0;
        v[12] = Math.Min(shared, 2) / 2.0;
        v[13] = a.Numbers.Count == 0 != (b.Numbers.Count == 0) ? 1 : 0;
    }

    private static void Markers(SentenceFacts a, SentenceFacts b, double[] v)
    {
        v[17] = Differ("refute") ? 1 : 0;
        v[18] = ContradictionWords.Markers(a.Text, "refute") > 0 && ContradictionWords.Markers(b.Text, "refute") > 0 ? 1 : 0;
        v[19] = Differ("affirm") ? 1 : 0;
        v[20] = Differ("only") ? 1 : 0;
        v[21] = Differ("distance") ? 1 : 0;

        bool Differ(string kind) => ContradictionWords.Markers(a.Text, kind) == 0 != (ContradictionWords.Markers(b.Text, kind) == 0);
    }

    private static double Cover(SentenceFacts one, SentenceFacts other)
    {
        double sum = 0, all = 0;
        foreach (var word in one.Words)
        {
            var weight = ConceptSimilarity.Weight(word.Key);
            all += weight;
            sum += weight * Best(word, other);
        }
        return all == 0 ? 0 : sum / all;
    }

    private static double Best(FactWord word, SentenceFacts other)
    {
        var best = 0.0;
        foreach (var o in other.Words)
            best = Math.Max(best, ConceptSimilarity.Of(word.Key, o.Key));
        return best;
    }

    private static double Share(SentenceFacts a, SentenceFacts b, PartOfSpeech upos)
    {
        var of = a.Words.Where(w => w.Upos == upos).ToList();
        return of.Count == 0 ? 0 : of.Average(w => Best(w, b));
    }

    // Both have words of a kind that the other does not know.
    private static double Different(SentenceFacts a, SentenceFacts b, PartOfSpeech upos) => Math.Min(
        a.Words.Count(w => w.Upos == upos && Best(w, b) < Alike), b.Words.Count(w => w.Upos == upos && Best(w, a) < Alike)) / 4.0;
}
