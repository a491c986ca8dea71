namespace Selon.Syntax.Tokenization;

/// <summary>What a character is to the tokenizer.</summary>
internal enum CharacterClass : byte
{
    /// <summary>White space, control characters, byte-order mark: never part of a token that begins there.</summary>
    Space,
    /// <summary>Letters, marks, the underscore, and the invisible joiners that stand inside words.</summary>
    Letter,
    /// <summary>Decimal digits.</summary>
    Digit,
    /// <summary>Everything that is seen and is no word: punctuation, symbols, lone surrogates.</summary>
    Other,
    /// <summary>Pictures: symbols that take modifiers and join with others into one sign.</summary>
    Pictograph,
}
