using Selon.Text;
using Selon.Training.Conllu;

namespace Selon.Training.Evaluation;

/// <summary>Compares an analysis of raw text with a reference by the measures of the CoNLL 2018 shared task (Zeman et al. 2018).</summary>
public static class TreebankEvaluator
{
    /// <summary>Scores <paramref name="system"/> against <paramref name="gold"/>; both must hold the same text, white space aside.</summary>
    /// <param name="gold">The reference.</param>
    /// <param name="system">The analysis to score; its sentences, tokens and words may differ.</param>
    /// <param name="features">What to compare of a bundle of features, for example a reduced set; the bundle as written where null.</param>
    /// <exception cref="ArgumentException">The two hold different characters; the message says where they part.</exception>
    public static TreebankScores Evaluate(
        IEnumerable<ConlluSentence> gold, IEnumerable<ConlluSentence> system, Func<string, string>? features = null)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(system);
        var reference = CharacterSpans.Of(gold);
        var answer = CharacterSpans.Of(system);
        ThrowIfTextDiffers(reference.Characters, answer.Characters);
        return CompareWords(reference.Words, answer.Words, features ?? (static text => text)) with
        {
            Tokens = CompareSpans(reference.Tokens, answer.Tokens),
            Sentences = CompareSpans(reference.Sentences, answer.Sentences),
        };
    }

    private static TreebankScores CompareWords(
        IReadOnlyList<AlignableWord> gold, IReadOnlyList<AlignableWord> system, Func<string, string> features)
    {
        var aligned = WordAligner.Align(gold, system);
        int words = 0, upos = 0, sameFeatures = 0, lemmas = 0, uas = 0, las = 0;
        for (var i = 0; i < aligned.Length; i++)
        {
            if (aligned[i] < 0)
                continue;
            var (g, s) = (gold[i], system[aligned[i]]);
            words++;
            upos += g.Word.Upos == s.Word.Upos ? 1 : 0;
            sameFeatures += features(g.Word.Features) == features(s.Word.Features) ? 1 : 0;
            lemmas += g.Word.Lemma == "_" || g.Word.Lemma == s.Word.Lemma ? 1 : 0;
            if (s.Head != (g.Head < 0 ? -1 : aligned[g.Head]) || (s.Head < 0 && g.Head >= 0))
                continue;
            uas++;
            las += SameRelation(g.Word.Relation, s.Word.Relation) ? 1 : 0;
        }
        Score Of(int correct) => new(gold.Count, system.Count, correct);
        return new TreebankScores(
            default, default, Of(words), Of(upos), Of(sameFeatures), Of(lemmas), Of(uas), Of(las));
    }

    private static Score CompareSpans(IReadOnlyList<TextSpan> gold, IReadOnlyList<TextSpan> system)
    {
        int correct = 0, g = 0, s = 0;
        while (g < gold.Count && s < system.Count)
        {
            if (gold[g].Start < system[s].Start)
                g++;
            else if (system[s].Start < gold[g].Start)
                s++;
            else
                correct += gold[g++].End == system[s++].End ? 1 : 0;
        }
        return new Score(gold.Count, system.Count, correct);
    }

    private static bool SameRelation(string gold, string system) =>
        Universal(gold).SequenceEqual(Universal(system));

    private static ReadOnlySpan<char> Universal(string relation) =>
        relation.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? relation.AsSpan(0, colon) : relation;

    private static void ThrowIfTextDiffers(string gold, string system)
    {
        if (gold == system)
            return;
        var at = gold.AsSpan().CommonPrefixLength(system);
        throw new ArgumentException(
            $"The two treebanks hold different texts: after {at} characters the reference goes on with " +
            $"\"{gold.AsSpan(at, Math.Min(20, gold.Length - at))}\", the other with " +
            $"\"{system.AsSpan(at, Math.Min(20, system.Length - at))}\".", nameof(system));
    }
}
