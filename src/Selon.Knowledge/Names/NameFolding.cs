namespace Selon.Knowledge.Names;

/// <summary>
/// Makes spellings of one name equal: case, accents, ligatures, the form of apostrophes and hyphens, and full stops in
/// acronyms do not count.
/// </summary>
/// <remarks>The 64-bit hash is a Fowler–Noll–Vo hash over the folded UTF-16 units, with one space between words.</remarks>
internal static class NameFolding
{
    /// <summary>The hash of no text.</summary>
    public const ulong Empty = 14695981039346656037UL;

    private const ulong Prime = 1099511628211UL;

    // The folded form of Latin letters with a mark, by code: U+00C0 to U+00FF, then U+0100 to U+017F.
    private const string LatinSupplement =
        "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty";
    private const string LatinExtendedA =
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The hash of <paramref name="text"/> after what was hashed before; words are separated by one space.</summary>
    /// <param name="hash">The hash of the words before, <see cref="Empty"/> for the first.</param>
    /// <param name="text">A word, or several.</param>
    public static ulong Hash(ulong hash, ReadOnlySpan<char> text)
    {
        var pending = hash != Empty;
        foreach (var unit in text)
        {
            var folded = Fold(unit);
            if (folded == ' ')
            {
                pending = hash != Empty;
                continue;
            }
            if (folded == '\0')
                continue;
            if (pending)
            {
                hash = (hash ^ ' ') * Prime;
                pending = false;
            }
            hash = unit switch
            {
                'œ' or 'Œ' => (((hash ^ 'o') * Prime) ^ 'e') * Prime,
                'æ' or 'Æ' => (((hash ^ 'a') * Prime) ^ 'e') * Prime,
                'ß' => (((hash ^ 's') * Prime) ^ 's') * Prime,
                _ => (hash ^ folded) * Prime,
            };
        }
        return hash;
    }

    /// <summary>One unit folded: a lower-case letter without its mark, a space for what separates words, zero for what does not count.</summary>
    public static char Fold(char unit)
    {
        if (unit < 0x80)
        {
            if (unit is >= 'A' and <= 'Z')
                return (char)(unit | 0x20);
            return unit is '-' or '\'' or ' ' or '/' or '\t' or '\n' or '\r' ? ' ' : unit is '.' or '`' ? '\0' : unit;
        }
        if (unit is >= 'À' and <= 'ÿ')
            return LatinSupplement[unit - 'À'];
        if (unit is >= (char)0x100 and <= (char)0x17F)
            return LatinExtendedA[unit - 0x100];
        return unit switch
        {
            '\u00A0' or '\u202F' or '\u2019' or '\u2018' or '\u02BC' or '\u2010' or '\u2011' or '\u2013' or '\u2014' => ' ',
            '\u00AD' or '\u02BF' or '\u02BE' or '\u200B' => '\0',
            'ș' or 'Ș' => 's',
            'ț' or 'Ț' => 't',
            'ə' or 'Ə' => 'e',
            'ơ' or 'Ơ' => 'o',
            'ư' or 'Ư' => 'u',
            _ when unit >= 0x370 => char.ToLowerInvariant(unit),
            _ => unit,
        };
    }
}
