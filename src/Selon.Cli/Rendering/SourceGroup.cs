using Selon.Statements;

namespace Selon.Cli.Rendering;

/// <summary>Statements of one source, or of the same sources together.</summary>
/// <param name="Actors">Who they are; empty for no source.</param>
internal sealed record SourceGroup(IReadOnlyList<SourceActor> Actors)
{
    /// <summary>The statements in order.</summary>
    public List<Statement> Statements { get; } = [];

    /// <summary>The words that the text has for the sources where the heading gives them, each once and in order.</summary>
    public List<string> Forms { get; } = [];
}
