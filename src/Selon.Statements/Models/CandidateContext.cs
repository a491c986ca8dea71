namespace Selon.Statements.Models;

/// <summary>How a candidate stands to the others.</summary>
/// <param name="IsInside">Its cue stands in the content of another one.</param>
/// <param name="HasNeighbour">Another one has its cue in the same sentence.</param>
internal readonly record struct CandidateContext(bool IsInside, bool HasNeighbour);
