namespace Selon.Training.Claims;

/// <summary>A pair to learn from.</summary>
/// <param name="Features">What speaks for and against.</param>
/// <param name="IsPositive">What a person says of it.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record PairExample(double[] Features, bool IsPositive, double Weight);
