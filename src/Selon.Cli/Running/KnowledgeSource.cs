namespace Selon.Cli.Running;

/// <summary>Where the base of knowledge comes from.</summary>
/// <param name="CompiledFile">The compiled base; null where there is none.</param>
/// <param name="Folders">The folders of facts, each adding to those before it; empty where only the compiled base is there.</param>
/// <param name="UserFolder">The last of the folders where it is the user's own; null where the user has none.</param>
internal sealed record KnowledgeSource(string? CompiledFile, IReadOnlyList<string> Folders, string? UserFolder = null);
