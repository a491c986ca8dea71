namespace Selon.Syntax.Tokenization;

/// <summary>What a rule of the scanner sees: the paragraph, the word lists, where the token begins and the token before.</summary>
internal readonly ref struct ScanContext(ReadOnlySpan<char> text, TokenizerLexicon lexicon, int start, TokenMark previous)
{
    /// <summary>The text up to the end of the paragraph.</summary>
    public readonly ReadOnlySpan<char> Text = text;

    public readonly TokenizerLexicon Lexicon = lexicon;

    /// <summary>Where the token begins.</summary>
    public readonly int Start = start;

    /// <summary>The token before; its length is 0 at the beginning of a paragraph.</summary>
    public readonly TokenMark Previous = previous;

    /// <summary>The character at an index, a line feed beyond the end.</summary>
    public char At(int index) => (uint)index < (uint)Text.Length ? Text[index] : '\n';

    /// <summary>The first character at or after an index that is no space, within three spaces; else a line feed.</summary>
    public char NextVisible(int index)
    {
        for (var i = index; i < index + 4 && i < Text.Length; i++)
        {
            if (CharacterClasses.At(Text, i) != CharacterClass.Space)
                return Text[i];
        }
        return '\n';
    }

    /// <summary>True where the token before touches this one.</summary>
    public bool TouchesPrevious => Previous.Length > 0 && Previous.End == Start;
}
