using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Selon.Benchmarks;

/// <summary>Prints what was measured as Markdown.</summary>
internal sealed class Report(TextWriter output)
{
    public void Machine(Corpus corpus)
    {
        Line($"# Selon, {DateTime.Now:yyyy-MM-dd}");
        Line($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}, {Environment.ProcessorCount} processors{Processor()}");
        Line($"{corpus.Count:N0} articles ({corpus.Documents.Count} of {corpus.Name}, {corpus.Repeat} times), {corpus.Bytes / 1e6:N1} MB of text");
        Line($"");
    }

    public void Throughput(Throughput one, Throughput two)
    {
        Line($"| from text to JSON | articles/s | tokens/s | MB/s | a million articles | tokens/s of processor time | had a processor |");
        Line($"|---|---|---|---|---|---|---|");
        foreach (var t in (Throughput[])[one, two])
            Line($"| {t.Threads} thread{(t.Threads > 1 ? "s" : "")} | {t.ArticlesPerSecond:N0} | {t.TokensPerSecond:N0} | {t.MegabytesPerSecond:N2} | {1e6 / 3600 / t.ArticlesPerSecond:N1} h | {t.Tokens / t.ProcessorTime.TotalSeconds:N0} | {100 * t.Occupancy:N0} % |");
        Line($"");
        Line($"Two threads are {two.TokensPerSecond / one.TokensPerSecond:N2} times as fast as one; {(double)one.Tokens / one.Articles:N0} tokens an article.");
        Line($"");
    }

    public void Steps(StepTimes times)
    {
        var all = times.Steps.Sum(s => s.Time.TotalSeconds);
        Line($"| step, one thread | share |");
        Line($"|---|---|");
        foreach (var (step, time) in times.Steps)
            Line($"| {step} | {100 * time.TotalSeconds / all:N1} % |");
        Line($"");
    }

    public void Memory(TimeSpan loading)
    {
        Line($"Models loaded in {loading.TotalMilliseconds:N0} ms (in a process just started); peak memory {PeakBytes() / 1e6:N0} MB.");
        Line($"");
    }

    public void Program(ProgramTimes times, Throughput counted)
    {
        Line($"| `./selon read FILE.jsonl --format jsonl`, start and models included | articles/s | tokens/s | tokens/s of processor time | peak memory |");
        Line($"|---|---|---|---|---|");
        foreach (var (jobs, time, used, peak) in times.Runs)
            Line($"| `--jobs {jobs}` | {counted.Articles / time.TotalSeconds:N0} | {counted.Tokens / time.TotalSeconds:N0} | {counted.Tokens / used.TotalSeconds:N0} | {peak / 1e6:N0} MB |");
        Line($"");
    }

    public void Start(StartTimes times)
    {
        Line($"| from process start to result | best | middle |");
        Line($"|---|---|---|");
        foreach (var (command, best, middle) in times.Commands)
            Line($"| `{command}` | {best.TotalMilliseconds:N0} ms | {middle.TotalMilliseconds:N0} ms |");
    }

    private static long PeakBytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    private static string Processor()
    {
        const string File = "/proc/cpuinfo";
        var line = System.IO.File.Exists(File) ? System.IO.File.ReadLines(File).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line is null ? "" : ", " + line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..];
    }

    private void Line(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
