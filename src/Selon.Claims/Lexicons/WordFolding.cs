using System.Text;

namespace Selon.Claims.Lexicons;

/// <summary>Takes case, accents and kinds of apostrophe off words, so that spellings of one word are one.</summary>
internal static class WordFolding
{
    // The folded form of Latin letters with a mark, by code: U+00C0 to U+00FF, then U+0100 to U+017F.
    private const string LatinSupplement = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty";
    private const string LatinExtendedA =
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The folded form: letters, digits, hyphens and apostrophes; other characters become spaces.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length + 2);
        foreach (var unit in word)
        {
            if (unit is 'œ' or 'Œ' or 'æ' or 'Æ')
                folded.Append(unit is 'œ' or 'Œ' ? "oe" : "ae");
            else
                folded.Append(Fold(unit));
        }
        return folded.ToString().Trim();
    }

    private static char Fold(char unit) => unit switch
    {
        '\'' or '’' or 'ʼ' or '‘' => '\'',
        '-' or '\u2010' or '\u2011' => '-',
        >= 'À' and <= 'ÿ' => LatinSupplement[unit - 'À'],
        >= (char)0x100 and <= (char)0x17F => LatinExtendedA[unit - 0x100],
        _ when char.IsLetterOrDigit(unit) => char.ToLowerInvariant(unit),
        _ => ' ',
    };
}
