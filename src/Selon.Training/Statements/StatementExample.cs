namespace Selon.Training.Statements;

/// <summary>A candidate to learn from.</summary>
/// <param name="Facts">What is known of it.</param>
/// <param name="IsStatement">What people say.</param>
internal sealed record StatementExample(IReadOnlyList<(string Name, string First, string Second)> Facts, bool IsStatement);
