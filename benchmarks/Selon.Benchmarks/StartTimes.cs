using System.Diagnostics;

namespace Selon.Benchmarks;

/// <summary>The time from the start of a process to its printed result, the best and the middle of several.</summary>
internal sealed record StartTimes(IReadOnlyList<(string Command, TimeSpan Best, TimeSpan Middle)> Commands)
{
    private const int Runs = 15;

    public static StartTimes Measure()
    {
        var script = Path.Combine(Repository.Root, "selon");
        var program = Path.Combine(Repository.Root, ".build", "selon", "selon");
        var article = Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "*.txt").Order(StringComparer.Ordinal).First();
        // Builds the program if it is stale.
        Run(script, ["--version"]);
        return new StartTimes(
        [
            Best("selon --version", program, ["--version"]),
            Best("./selon --version", script, ["--version"]),
            Best("selon read ARTICLE", program, ["read", article]),
            Best("./selon read ARTICLE", script, ["read", article]),
            Best("./selon read ARTICLE --format json", script, ["read", article, "--format", "json"]),
        ]);
    }

    private static (string, TimeSpan, TimeSpan) Best(string name, string file, string[] arguments)
    {
        var times = Enumerable.Range(0, Runs).Select(_ => Run(file, arguments)).Order().ToList();
        return (name, times[0], times[Runs / 2]);
    }

    private static TimeSpan Run(string file, string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? watch.Elapsed : throw new InvalidOperationException($"{file} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
