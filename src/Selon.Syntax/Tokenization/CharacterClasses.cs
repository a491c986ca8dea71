using System.Globalization;
using System.Text;

namespace Selon.Syntax.Tokenization;

/// <summary>Classes of characters by one look into a table; both halves of a surrogate pair have the class of the pair.</summary>
internal static class CharacterClasses
{
    // Below the arrows the "other symbols" are signs such as ° and ©.
    private const int FirstPictograph = 0x2190;

    private static readonly CharacterClass[] Table = BuildTable();

    public static CharacterClass At(ReadOnlySpan<char> text, int index)
    {
        var c = text[index];
        return char.IsSurrogate(c) ? OfSurrogate(text, index, c) : Table[c];
    }

    public static bool IsWord(CharacterClass characterClass) => characterClass is CharacterClass.Letter or CharacterClass.Digit;

    public static bool IsLetterAt(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length && At(text, index) == CharacterClass.Letter;

    public static bool IsDigitAt(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length && At(text, index) == CharacterClass.Digit;

    public static bool IsWordAt(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length && IsWord(At(text, index));

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    /// <summary>Hyphens that stand inside words; dashes do not.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Spaces that may stand inside a number.</summary>
    public static bool IsGroupSpace(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009';

    private static CharacterClass OfSurrogate(ReadOnlySpan<char> text, int index, char c)
    {
        var start = char.IsLowSurrogate(c) ? index - 1 : index;
        if (start < 0 || start + 1 >= text.Length || !char.IsSurrogatePair(text[start], text[start + 1]))
            return CharacterClass.Other;
        return Of(Rune.GetUnicodeCategory(new Rune(text[start], text[start + 1])));
    }

    private static CharacterClass[] BuildTable()
    {
        var table = new CharacterClass[char.MaxValue + 1];
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var c = (char)i;
            table[i] = char.IsWhiteSpace(c) ? CharacterClass.Space : Of(CharUnicodeInfo.GetUnicodeCategory(c));
            if (table[i] == CharacterClass.Pictograph && i < FirstPictograph)
                table[i] = CharacterClass.Other;
        }
        table['_'] = CharacterClass.Letter;
        foreach (var joiner in "\u00AD\u200C\u200D")
            table[joiner] = CharacterClass.Letter;
        return table;
    }

    private static CharacterClass Of(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark => CharacterClass.Letter,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber => CharacterClass.Digit,
        UnicodeCategory.OtherSymbol => CharacterClass.Pictograph,
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => CharacterClass.Space,
        _ => CharacterClass.Other,
    };
}
