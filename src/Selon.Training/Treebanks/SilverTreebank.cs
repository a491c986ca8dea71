using Selon.Documents;
using Selon.Syntax;
using Selon.Training.Conllu;
using Selon.Training.Evaluation;

namespace Selon.Training.Treebanks;

/// <summary>Sentences of unannotated text with the trees of a trained model, to train another one on (McClosky, Charniak and Johnson 2006).</summary>
internal static class SilverTreebank
{
    private const int ShortestSentence = 4;
    private const int LongestSentence = 80;

    /// <summary>Parses the documents of files and folders; a document that cannot be read is named in the log and left out.</summary>
    public static Treebank Parse(Analyzer teacher, string style, IEnumerable<string> inputs, TextWriter log)
    {
        var sentences = new List<ConlluSentence>();
        foreach (var document in Read(inputs, log))
        {
            var analysis = teacher.Analyze(document.Text);
            sentences.AddRange(AnalysisConverter.ToTreebank(document.Text.Text, analysis.Sentences).Where(IsUseful));
        }
        log.WriteLine($"{sentences.Count} sentences, {sentences.Sum(s => s.Words.Count)} words of text parsed for self-training");
        return new Treebank(style, sentences);
    }

    private static bool IsUseful(ConlluSentence sentence) => sentence.Words.Count is >= ShortestSentence and <= LongestSentence;

    private static IEnumerable<Document> Read(IEnumerable<string> inputs, TextWriter log)
    {
        foreach (var result in new DocumentReader(new DocumentOptions()).Read(inputs, Console.OpenStandardInput))
        {
            if (result.Document is { } document)
                yield return document;
            else
                log.WriteLine(result.Error);
        }
    }
}
