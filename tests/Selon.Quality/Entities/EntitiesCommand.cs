using System.Diagnostics;
using System.Globalization;
using Selon.Knowledge.Recognition;
using Selon.Syntax;
using Selon.Training.Entities;

namespace Selon.Quality.Entities;

/// <summary>Scores the recogniser of names on what it was not trained on.</summary>
internal static class EntitiesCommand
{
    private const int Rounds = 7;

    public static int Run(string[] args)
    {
        var data = Path.Combine(Options.Value(args, "--data") ?? Options.DefaultData, "entities");
        var winer = Path.Combine(data, "fr_winer.jsonl");
        if (!File.Exists(winer))
            return Options.NoData(winer);
        var models = Options.Value(args, "--models") ?? Path.Combine("models", "fr");
        var analyzer = Analyzer.Load(models);
        var recognizer = EntityRecognizer.Load(models);
        var showErrors = args.Contains("--errors");
        var heldOut = NamedTextReader.ReadFile(winer).Where(t => t.Part == EntityModelMaker.HeldOut).Select(t => (t, analyzer.Analyze(t.Text))).ToList();
        Measure($"{winer}, the fifth that is held out", heldOut, recognizer, showErrors);
        Time([.. heldOut.Select(t => t.Item2)], recognizer);
        var sequoia = Path.Combine(data, "sequoia-ne", "sequoia-ne.dev.bio");
        if (File.Exists(sequoia))
            Measure($"{sequoia}, its tokens given", NamedSentenceReader.ReadFile(sequoia).Select(s => (s.Text, s.Analyze(analyzer))), recognizer, showErrors);
        return 0;
    }

    /// <summary>The score of persons, places and organisations on the fifth of the texts that is never trained on.</summary>
    public static (double Precision, double Recall, double F1, int Gold) ScoreHeldOut(string path, Analyzer analyzer, EntityRecognizer recognizer)
    {
        var scores = new NameScores();
        foreach (var text in NamedTextReader.ReadFile(path).Where(text => text.Part == EntityModelMaker.HeldOut))
            scores.Add(recognizer.Recognize(analyzer.Analyze(text.Text)).Select(e => new AnnotatedName(e.Span, e.Type)), text.Names);
        return scores.Of(NameScores.Main);
    }

    private static void Measure(string title, IEnumerable<(NamedText Text, Analysis Analysis)> texts, EntityRecognizer recognizer, bool showErrors)
    {
        var scores = new NameScores();
        var count = 0;
        var lines = new List<string>();
        foreach (var (text, analysis) in texts)
        {
            var found = recognizer.Recognize(analysis).Select(e => new AnnotatedName(e.Span, e.Type)).ToList();
            scores.Add(found, text.Names);
            lines.AddRange(NameErrors.List(text, found));
            count++;
        }
        Console.WriteLine($"{title}: {count} texts");
        Console.Write(scores);
        if (showErrors)
            lines.ForEach(Console.WriteLine);
    }

    // The best of some rounds: others may be at work on the machine.
    private static void Time(IReadOnlyList<Analysis> analyses, EntityRecognizer recognizer)
    {
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            foreach (var analysis in analyses)
                recognizer.Recognize(analysis);
            best = clock.Elapsed < best ? clock.Elapsed : best;
        }
        var tokens = analyses.Sum(a => a.Sentences.Sum(s => s.Tokens.Length));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {best.TotalMicroseconds / tokens:F2} µs a token on one thread, analysis aside"));
    }
}
