namespace Selon.Training.Statements;

/// <summary>A candidate to learn from.</summary>
/// <param name="Facts">What is known of it.</param>
/// <param name="PriorOdds">The log odds that the lexicon gives.</param>
/// <param name="IsStatement">What people say.</param>
internal sealed record StatementExample(
    IReadOnlyList<(string Name, string First, string Second)> Facts, double PriorOdds, bool IsStatement);
