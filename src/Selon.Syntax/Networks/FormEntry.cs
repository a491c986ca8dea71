namespace Selon.Syntax.Networks;

/// <summary>What a network computes from a form alone, kept for the next occurrence.</summary>
/// <param name="Projection">The form's part of the gate sums of both directions of the first layer.</param>
/// <param name="LemmaPart">The form's part of the layer before the lemma scripts.</param>
/// <param name="Form">The form, normalised.</param>
internal sealed record FormEntry(float[] Projection, float[] LemmaPart, string Form)
{
    /// <summary>Lemma class for each part of speech: -1 where the network must say, null while nobody has asked.</summary>
    public int[]? KnownLemmas { get; set; }
}
