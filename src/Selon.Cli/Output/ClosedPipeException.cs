namespace Selon.Cli.Output;

/// <summary>The reader of standard output has gone, as <c>head</c> does: the run ends quietly.</summary>
internal sealed class ClosedPipeException : IOException;
