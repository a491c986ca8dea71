using Selon.Documents;
using Selon.Store;

namespace Selon.Cli.Running.Adding;

/// <summary>Carries out <c>selon add</c>, from the models to the exit code.</summary>
internal static class AddRunner
{
    /// <summary>Runs and gives the exit code.</summary>
    public static int Run(AddPlan plan, TextWriter output, TextWriter error)
    {
        using var interruption = new Interruption();
        try
        {
            // Opened first: a file that is no dossier is said at once.
            using var store = Dossier.Open(plan.Dossier, DossierAccess.Create);
            var engine = Task.Run(() => EngineLoader.Load(withStatements: true, withVersion: true));
            return Run(plan, store, engine, interruption, output, error);
        }
        catch (DossierException e)
        {
            error.WriteLine($"selon: {e.Message}");
            return ExitCode.Failure;
        }
        catch (InvalidOperationException e) when (e.InnerException is null or IOException or InvalidDataException or UnauthorizedAccessException)
        {
            error.WriteLine($"selon: {e.Message}");
            return ExitCode.Failure;
        }
    }

    private static int Run(AddPlan plan, IStore store, Task<Engine> engine, Interruption interruption, TextWriter output, TextWriter error)
    {
        // What the analysis is made with is part of it, so it is known before the first is written.
        var version = engine.GetAwaiter().GetResult().Version ?? throw new InvalidOperationException("the engine has no version");
        using var addition = store.Add(version, plan.AnalyzesAgain);
        var progress = new Progress(error, !Console.IsErrorRedirected, InputSize.Of(plan.Inputs));
        var batch = new AddBatch(engine, addition, error, progress);
        var documents = new DocumentReader(plan.Documents).Read(plan.Inputs, Console.OpenStandardInput);
        batch.Run(documents, plan.Jobs, interruption.Token);
        addition.Complete();
        AddReport.Write(output, plan, batch.Summary, store.Statistics(), isStopped: interruption.ExitCode is not null);
        return interruption.ExitCode ?? (batch.Summary.Failures.Count > 0 ? ExitCode.Failure : ExitCode.Success);
    }
}
