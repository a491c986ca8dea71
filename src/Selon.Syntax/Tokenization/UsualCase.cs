namespace Selon.Syntax.Tokenization;

/// <summary>How a word is usually written inside a sentence.</summary>
internal enum UsualCase : byte
{
    /// <summary>The word has not been seen.</summary>
    Unknown,
    /// <summary>In small letters.</summary>
    Lower,
    /// <summary>With a capital.</summary>
    Upper,
    /// <summary>Both are usual.</summary>
    Mixed,
}
