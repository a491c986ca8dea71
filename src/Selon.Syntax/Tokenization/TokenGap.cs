namespace Selon.Syntax.Tokenization;

/// <summary>What stands between a token and the one before it.</summary>
internal enum TokenGap : byte
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>White space on one line.</summary>
    Space,
    /// <summary>A line break that does not end the paragraph.</summary>
    Line,
    /// <summary>The end of a paragraph, or the beginning of the text.</summary>
    Paragraph,
}
