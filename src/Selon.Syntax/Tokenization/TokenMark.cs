namespace Selon.Syntax.Tokenization;

/// <summary>One token as the models see it.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">The unit after the last.</param>
/// <param name="Hash">Hash of the lower-cased form, apostrophes and hyphens made alike.</param>
/// <param name="Shape">What it looks like.</param>
/// <param name="Gap">What stands before it.</param>
internal readonly record struct TokenMark(int Start, int End, uint Hash, TokenShape Shape, TokenGap Gap)
{
    public int Length => End - Start;
}
