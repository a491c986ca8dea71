using Selon.Text;

namespace Selon.Statements.Quotations;

/// <summary>A stretch of text in quotation marks.</summary>
/// <param name="Outer">From the opening mark to after the closing one.</param>
/// <param name="Inner">What stands between the marks.</param>
/// <param name="Parent">Index of the quotation in which this one stands, -1 for none.</param>
/// <param name="IsClosed">False where the text does not close it; it then ends with its paragraph.</param>
internal readonly record struct Quotation(TextSpan Outer, TextSpan Inner, int Parent, bool IsClosed);
