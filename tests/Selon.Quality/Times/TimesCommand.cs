using System.Diagnostics;
using System.Globalization;
using Selon.Knowledge.Times;
using Selon.Syntax;

namespace Selon.Quality.Times;

/// <summary>Measures the time expressions on annotated texts.</summary>
internal static class TimesCommand
{
    private static readonly string[] s_files = ["fr_timebank.dev.jsonl", "fr_duckling.jsonl", "fr_recognizers.jsonl", "fr_recognizers_parsers.jsonl"];

    /// <summary>Runs the command.</summary>
    public static int Run(string[] args)
    {
        var folder = Path.Combine(Options.Value(args, "--data") ?? Options.DefaultData, "time");
        if (!Directory.Exists(folder))
            return Options.NoData(folder);
        var analyzer = Analyzer.Load(Options.Value(args, "--models") ?? Path.Combine("models", "fr"));
        var finder = TimeFinder.Load("fr");
        var isMonthOnly = args.Contains("--month-only");
        string[] files = Options.Value(args, "--file") is { } file ? [file] : isMonthOnly ? [s_files[0]] : s_files;
        foreach (var name in files)
        {
            Console.WriteLine(name);
            if (isMonthOnly)
                MonthOnly.Measure(Path.Combine(folder, name), analyzer, finder, args.Contains("--errors"));
            else
                Measure(Path.Combine(folder, name), analyzer, finder, args);
        }
        return 0;
    }

    private static void Measure(string path, Analyzer analyzer, TimeFinder finder, string[] args)
    {
        var score = new TimeScore();
        var part = Options.Value(args, "--half");
        var (number, words) = (0, 0);
        var analyses = new List<(Analysis Analysis, string Published)>();
        foreach (var text in GoldTimeText.Read(path))
        {
            if (part is not null && number++ % 2 != int.Parse(part, CultureInfo.InvariantCulture))
                continue;
            var analysis = analyzer.Analyze(text.Text);
            words += analysis.Sentences.Sum(sentence => sentence.Words.Length);
            var found = finder.Find(analysis, text.Reference);
            analyses.Add((analysis, text.Reference));
            var differences = score.Add(text, found);
            if (args.Contains("--errors"))
                differences.ForEach(line => Console.WriteLine($"  {text.Id} {line}"));
        }
        foreach (var line in score.Lines())
            Console.WriteLine(line);
        // Only now everything is compiled.
        var clock = Stopwatch.StartNew();
        foreach (var (analysis, published) in analyses)
            finder.Find(analysis, published);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {clock.Elapsed.TotalMicroseconds / Math.Max(1, words):F2} µs a word"));
    }
}
