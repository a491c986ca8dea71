using Selon.Claims.Propositions;

namespace Selon.Claims.Reports;

/// <summary>A number with the claim that says it.</summary>
/// <param name="Quantity">The number.</param>
/// <param name="Claim">The claim.</param>
public sealed record FigureValue(Quantity Quantity, Claim Claim);
