namespace Selon.Knowledge.Names;

/// <summary>The parts of names of persons.</summary>
internal static class PersonNames
{
    private static readonly HashSet<string> s_particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "de", "du", "des", "d", "le", "la", "von", "van", "der", "den", "ten", "ter", "zu", "dos", "da", "do", "di", "del", "della",
        "al", "el", "ben", "bin", "ibn", "abou", "abu", "ould", "ag", "ait", "aït", "mac", "san", "st",
    };

    private static readonly HashSet<string> s_titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "pape", "roi", "reine", "prince", "princesse", "patriarche", "grand-duc", "sultan", "émir", "cheikh", "empereur",
        "pope", "king", "queen", "princess", "patriarch", "sheikh", "emperor", "emir",
    };

    /// <summary>
    /// The family name: the last word with the particles before it ("de Villepin", "ben Salmane", "al-Assad"); null for a
    /// name of one word, and for one that has no family name: a monarch's or a pope's, by its numeral or its title.
    /// </summary>
    public static string? Surname(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = words.Length;
        if (count > 0 && words[^1].TrimEnd('.') is "Jr" or "Sr")
            count--;
        if (count < 2 || s_titles.Contains(words[0]) || words[count - 1].AsSpan().TrimEnd("IVX").IsEmpty)
            return null;
        words = words[..count];
        var start = count - 1;
        while (start > 1 && s_particles.Contains(words[start - 1]))
            start--;
        return string.Join(' ', words[start..]);
    }
}
