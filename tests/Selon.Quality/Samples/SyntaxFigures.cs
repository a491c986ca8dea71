using Selon.Syntax;
using Selon.Training.Conllu;
using Selon.Training.Evaluation;
using Selon.Training.Tokenization;
using Selon.Training.Treebanks;

namespace Selon.Quality.Samples;

/// <summary>The scores of the CoNLL 2018 shared task on a small treebank, from raw text and with its own tokens.</summary>
internal static class SyntaxFigures
{
    /// <summary>Measures.</summary>
    public static IEnumerable<Figure> Measure(string path, Analyzer analyzer)
    {
        var gold = ConlluReader.ReadFile(path).Select(Harmonizer.Reduce).ToArray();
        var text = RawText.Join(gold).Text;
        var raw = TreebankEvaluator.Evaluate(gold, AnalysisConverter.ToTreebank(text, analyzer.Analyze(text).Sentences));
        var parsed = analyzer.Parse([.. gold.Select(AnalysisConverter.ToTokens)]);
        var given = TreebankEvaluator.Evaluate(gold, gold.Select((sentence, i) => AnalysisConverter.Annotate(sentence, parsed[i])));
        yield return Percent("syntax.raw.words", raw.Words);
        yield return Percent("syntax.raw.sentences", raw.Sentences);
        foreach (var figure in Annotation("syntax.raw", raw).Concat(Annotation("syntax.tokens", given)))
            yield return figure;
    }

    private static IEnumerable<Figure> Annotation(string prefix, TreebankScores scores) =>
    [
        Percent($"{prefix}.upos", scores.Upos),
        Percent($"{prefix}.features", scores.Features),
        Percent($"{prefix}.lemma", scores.Lemmas),
        Percent($"{prefix}.uas", scores.Uas),
        Percent($"{prefix}.las", scores.Las),
    ];

    private static Figure Percent(string name, Score score) => new(name, 100 * score.F1);
}
