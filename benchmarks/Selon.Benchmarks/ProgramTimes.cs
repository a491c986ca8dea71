using System.Diagnostics;
using System.Text.Json;

namespace Selon.Benchmarks;

/// <summary>How fast the program itself reads the articles from a file of JSON lines, from its start to its end.</summary>
internal sealed record ProgramTimes(IReadOnlyList<(int Jobs, TimeSpan Time, TimeSpan ProcessorTime, long PeakBytes)> Runs)
{
    public static ProgramTimes Measure(Corpus corpus)
    {
        var file = Path.GetTempFileName();
        try
        {
            using (var writer = new StreamWriter(file))
            {
                foreach (var document in corpus.All)
                    writer.WriteLine($"{{\"text\":{JsonSerializer.Serialize(document.Text.Text)}}}");
            }
            return new ProgramTimes([Run(file, 1), Run(file, 2)]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static (int, TimeSpan, TimeSpan, long) Run(string file, int jobs)
    {
        var script = Path.Combine(Repository.Root, "selon");
        string[] arguments = ["read", "--format", "jsonl", "--output", "/dev/null", "--jobs", $"{jobs}", "--", file + ".jsonl"];
        File.Copy(file, file + ".jsonl", overwrite: true);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(script, arguments))!;
        var (peak, used) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(50))
        {
            process.Refresh();
            (peak, used) = (Math.Max(peak, process.PeakWorkingSet64), process.TotalProcessorTime);
        }
        var time = watch.Elapsed;
        File.Delete(file + ".jsonl");
        return process.ExitCode == 0 ? (jobs, time, used, peak) : throw new InvalidOperationException($"selon ended with {process.ExitCode}.");
    }
}
