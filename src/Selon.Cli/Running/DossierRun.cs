using Selon.Cli.Output;
using Selon.Store;

namespace Selon.Cli.Running;

/// <summary>Opens a dossier, lets a command ask it, and says the answer.</summary>
internal static class DossierRun
{
    /// <summary>Runs and gives the exit code.</summary>
    /// <param name="file">The file of the dossier.</param>
    /// <param name="access">What the command does to it.</param>
    /// <param name="ask">The command.</param>
    public static int Run(string file, DossierAccess access, Func<IStore, Answer> ask)
    {
        try
        {
            Answer answer;
            using (var store = Dossier.Open(file, access))
                answer = ask(store);
            if (!answer.Output.IsEmpty)
            {
                using var output = StandardOutput.Open();
                output.Write(answer.Output.Span);
            }
            if (answer.Message is { } message)
                Console.Error.WriteLine($"selon: {message}");
            return answer.Code;
        }
        catch (DossierException e)
        {
            Console.Error.WriteLine($"selon: {e.Message}");
            return ExitCode.Failure;
        }
        catch (ClosedPipeException)
        {
            return ExitCode.Success;
        }
        catch (IOException e)
        {
            Console.Error.WriteLine($"selon: standard output could not be written: {e.Message}");
            return ExitCode.Failure;
        }
    }
}
