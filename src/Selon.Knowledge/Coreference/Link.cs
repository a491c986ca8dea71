namespace Selon.Knowledge.Coreference;

/// <summary>That an expression belongs to a chain.</summary>
internal readonly record struct Link(Chain Chain, double Confidence);
