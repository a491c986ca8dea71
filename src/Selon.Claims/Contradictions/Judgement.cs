namespace Selon.Claims.Contradictions;

/// <summary>Whether two sentences contradict each other.</summary>
/// <param name="IsContradiction">True where both cannot be true.</param>
/// <param name="Probability">How likely that is, 0 to 1.</param>
public sealed record Judgement(bool IsContradiction, double Probability);
