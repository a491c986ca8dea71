namespace Selon.Statements.Resolution;

/// <summary>That a statement contradicts or corroborates another one.</summary>
/// <param name="Target">Index of the other.</param>
/// <param name="IsDenial">True for contradicts.</param>
internal readonly record struct Relation(int Target, bool IsDenial);
