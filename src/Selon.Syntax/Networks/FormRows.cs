namespace Selon.Syntax.Networks;

/// <summary>The rows of the embedding tables that together describe a form.</summary>
/// <param name="Form">Row of the form itself, 0 for a form that was not seen in training.</param>
/// <param name="Grams">Rows of its character n-grams; their mean is taken.</param>
/// <param name="Suffixes">Rows of its endings; their sum is taken.</param>
/// <param name="Prefixes">Rows of its beginnings; their sum is taken.</param>
/// <param name="Shape">Row of its shape.</param>
public sealed record FormRows(int Form, int[] Grams, int[] Suffixes, int[] Prefixes, int Shape);
