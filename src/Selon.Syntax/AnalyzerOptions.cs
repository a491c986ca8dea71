namespace Selon.Syntax;

/// <summary>How an <see cref="Analyzer"/> works; change it with <c>with</c>.</summary>
public sealed record AnalyzerOptions
{
    /// <summary>
    /// Treebank whose annotation style the trees follow, for example <c>gsd</c> or <c>sequoia</c>; null for the
    /// style that the model names as its default.
    /// </summary>
    public string? Style { get; init; }
}
