namespace Selon.Syntax.Networks;

/// <summary>What a network computes from a form alone, kept for the next occurrence.</summary>
/// <param name="Projection">The form's part of the gate sums of both directions of the first layer.</param>
/// <param name="LemmaPart">The form's part of the layer before the lemma scripts.</param>
internal sealed record FormEntry(float[] Projection, float[] LemmaPart);
