namespace Selon.Cli.Running;

/// <summary>What the program tells the shell. docs/reference/cli.md describes each.</summary>
internal static class ExitCode
{
    /// <summary>All documents were read.</summary>
    public const int Success = 0;

    /// <summary>Some documents could not be read, or the output could not be written.</summary>
    public const int Failure = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Interrupted = 130;

    /// <summary>Stopped by a request to terminate.</summary>
    public const int Terminated = 143;
}
