using Selon.Knowledge;
using Selon.Knowledge.Recognition;
using Selon.Knowledge.Times;
using Selon.Quality.Entities;
using Selon.Quality.References;
using Selon.Quality.Times;
using Selon.Syntax;

namespace Selon.Quality.Samples;

/// <summary>The scores of who, where and when on the data beside the repository; a part whose data is missing is left out.</summary>
internal static class KnowledgeFigures
{
    /// <summary>Measures.</summary>
    public static IEnumerable<Figure> Measure(string data, string prefix, Analyzer analyzer, EntityRecognizer recognizer, KnowledgeBase knowledge)
    {
        var names = Path.Combine(data, "entities", "fr_winer.jsonl");
        if (File.Exists(names))
            yield return new Figure(prefix + "entities.f1", 100 * EntitiesCommand.ScoreHeldOut(names, analyzer, recognizer).F1);
        var times = Path.Combine(data, "time", "fr_timebank.dev.jsonl");
        if (File.Exists(times))
        {
            var score = new TimeScore();
            var finder = TimeFinder.Load("fr");
            foreach (var text in GoldTimeText.Read(times))
                score.Add(text, finder.Find(analyzer.Analyze(text.Text), text.Reference));
            yield return new Figure(prefix + "times.relaxed", 100 * score.RelaxedF1);
            yield return new Figure(prefix + "times.value", 100 * score.ValueF1);
        }
        var gold = Path.Combine(data, "statements", "fr_wikinews.dev.jsonl");
        var found = ReferencesCommand.Score(gold, analyzer, new KnowledgeOfTexts(recognizer, knowledge)).Found;
        yield return new Figure(prefix + "references.right", found.RightPercent);
        yield return new Figure(prefix + "references.not-wrong", 100 - found.WrongPercent);
    }
}
