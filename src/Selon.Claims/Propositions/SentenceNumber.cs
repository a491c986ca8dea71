namespace Selon.Claims.Propositions;

/// <summary>A number in a sentence.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Least">The least value that the words allow.</param>
/// <param name="Most">The greatest.</param>
internal readonly record struct SentenceNumber(int First, int Last, double Least, double Most);
