using Selon.Statements;

namespace Selon.Cli.Rendering;

/// <summary>Statements of one source, or of the same sources together.</summary>
/// <param name="Key">What is the same for the same sources; empty for no source.</param>
/// <param name="Name">The words for the sources, empty for none.</param>
/// <param name="Sources">The sources of the first statement.</param>
internal sealed record SourceGroup(string Key, string Name, IReadOnlyList<Source> Sources)
{
    /// <summary>The statements in order.</summary>
    public List<Statement> Statements { get; } = [];
}
