using Selon.Cli.Formats;
using Selon.Cli.Output;
using Selon.Documents;
using Selon.Documents.Formats;

namespace Selon.Cli.Running;

/// <summary>Carries a plan out, from the models to the exit code.</summary>
internal static class Runner
{
    /// <summary>Runs and gives the exit code.</summary>
    public static int Run(RunPlan plan, Func<Engine> load)
    {
        var engine = Task.Run(load);
        using var interruption = new Interruption();
        try
        {
            return plan.OutputFile is { } path ? RunToFile(plan, engine, path, interruption) : RunToStandardOutput(plan, engine, interruption);
        }
        catch (ClosedPipeException)
        {
            return ExitCode.Success;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"selon: {plan.OutputFile ?? "standard output"} could not be written: {e.Message.TrimEnd('.')}. Check the folder, its rights and the space on the disk.");
            return ExitCode.Failure;
        }
    }

    private static int RunToStandardOutput(RunPlan plan, Task<Engine> engine, Interruption interruption)
    {
        using var output = new BufferedStream(StandardOutput.Open(), 64 * 1024);
        return Run(plan, engine, output, interruption, out _);
    }

    private static int RunToFile(RunPlan plan, Task<Engine> engine, string path, Interruption interruption)
    {
        using var file = OutputFile.Create(path);
        var code = Run(plan, engine, file.Stream, interruption, out var written);
        file.Complete();
        if (interruption.ExitCode is not null)
            Console.Error.WriteLine($"selon: stopped; {written} document(s) are written to {path}.");
        return code;
    }

    private static int Run(RunPlan plan, Task<Engine> engine, Stream output, Interruption interruption, out int written)
    {
        var isTerminal = plan.OutputFile is null && !Console.IsOutputRedirected;
        var progress = new Progress(Console.Error, IsCollection(plan) && !Console.IsErrorRedirected, InputSize.Of(plan.Inputs));
        var batch = new Batch(engine, Format(plan), output, Console.Error, progress, flushesEach: isTerminal);
        var documents = new DocumentReader(plan.Documents).Read(plan.Inputs, Console.OpenStandardInput);
        batch.Run(documents, IsCollection(plan), plan.Jobs, interruption.Token);
        written = batch.Written;
        if (engine.IsFaulted)
        {
            Console.Error.WriteLine($"selon: {engine.Exception.InnerException!.Message}");
            return ExitCode.Failure;
        }
        return interruption.ExitCode ?? (batch.Failures > 0 ? ExitCode.Failure : ExitCode.Success);
    }

    // Several inputs, a folder and JSON lines are collections, whatever they turn out to hold.
    private static bool IsCollection(RunPlan plan) =>
        plan.Inputs.Count > 1 || Directory.Exists(plan.Inputs[0]) || JsonLinesReader.IsName(plan.Inputs[0]);

    private static OutputFormat Format(RunPlan plan) => plan.Format switch
    {
        "json" => new JsonFormat(isLines: false),
        "jsonl" => new JsonFormat(isLines: true),
        "geojson" => new GeoJsonFormat(),
        "plover" => new PloverFormat(),
        "conllu" => new ConlluFormat(),
        "tree" => new TreeFormat(plan.Appearance),
        _ => new TextFormat(plan.Appearance),
    };
}
