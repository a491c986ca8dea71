namespace Selon.Cli.Rendering;

/// <summary>How results for people look.</summary>
/// <param name="Labels">The words of the program.</param>
/// <param name="Width">Columns that a line may take.</param>
/// <param name="HasColor">Whether colour may be used.</param>
/// <param name="Explains">Whether the rule, the confidence and the evidence are shown.</param>
internal sealed record Appearance(Labels Labels, int Width = 80, bool HasColor = false, bool Explains = false);
