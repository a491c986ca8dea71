using System.Globalization;
using Selon.Knowledge.Times;
using Selon.Syntax;

namespace Selon.Quality.Times;

/// <summary>
/// What remains where only the month of publication is known: how many values are still exact, and whether each value is
/// one that some day of the month gives, or has that among what it leaves open.
/// </summary>
internal static class MonthOnly
{
    /// <summary>Measures a file.</summary>
    public static void Measure(string path, Analyzer analyzer, TimeFinder finder, bool showsErrors)
    {
        var score = new TimeScore();
        var (all, impossible, open, exact, still) = (0, 0, 0, 0, 0);
        foreach (var text in GoldTimeText.Read(path))
        {
            var analysis = analyzer.Analyze(text.Text);
            var month = text.Reference[..7];
            var found = finder.Find(analysis, month);
            var differences = score.Add(text, found);
            var full = finder.Find(analysis, text.Reference);
            for (var i = 0; i < full.Count; i++)
            {
                if (!text.Times.Any(gold => full[i].Span.Start < gold.End && gold.Start < full[i].Span.End && TimeScore.IsSame(gold.Value, full[i].Value)))
                    continue;
                exact++;
                still += full[i].Value == found[i].Value ? 1 : 0;
            }
            var possible = Possible(finder, analysis, month);
            for (var i = 0; i < found.Count; i++)
            {
                all++;
                open += found[i].Certainty == TimeCertainty.Open ? 1 : 0;
                if (possible[i].Exists(value => Allows(found[i], value)))
                    continue;
                impossible++;
                differences.Add($"impossible {text.Text[found[i].Span.Start..found[i].Span.End]} {found[i].Value}");
            }
            if (showsErrors)
                differences.ForEach(line => Console.WriteLine($"  {text.Id} {line}"));
        }
        foreach (var line in score.Lines())
            Console.WriteLine(line);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  of {exact} exact with the full date, {still} are still exact, {100.0 * still / Math.Max(1, exact):F1} %"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  of {all} found {open} stay open, {impossible} are outside the possible values"));
    }

    private static List<string>[] Possible(TimeFinder finder, Analysis analysis, string month)
    {
        var first = DateOnly.ParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture);
        List<string>[]? all = null;
        for (var day = first; day.Month == first.Month; day = day.AddDays(1))
        {
            var found = finder.Find(analysis, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            all ??= [.. found.Select(_ => new List<string>())];
            for (var i = 0; i < found.Count; i++)
                all[i].Add(found[i].Value);
        }
        return all ?? [];
    }

    // An open value allows what its X leave open; of a day of the week that is any date.
    private static bool Allows(TimeExpression found, string value)
    {
        if (found.Value == value || found.Value.Contains("-WXX-", StringComparison.Ordinal))
            return true;
        if (found.Value.Length != value.Length || found.Certainty != TimeCertainty.Open)
            return false;
        for (var i = 0; i < value.Length; i++)
        {
            if (found.Value[i] != value[i] && found.Value[i] != 'X')
                return false;
        }
        return true;
    }
}
