namespace Selon.Knowledge.Names;

/// <summary>The parts of names of persons.</summary>
internal static class PersonNames
{
    private static readonly HashSet<string> s_particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "de", "du", "des", "d", "le", "la", "von", "van", "der", "den", "ten", "ter", "zu", "dos", "da", "do", "di", "del", "della",
        "al", "el", "ben", "bin", "ibn", "abou", "abu", "ould", "ag", "ait", "aït", "mac", "san", "st",
    };

    /// <summary>
    /// The family name: the last word with the particles before it ("de Villepin", "ben Salmane", "al-Assad"); null for a
    /// name of one word.
    /// </summary>
    public static string? Surname(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
            return null;
        var start = words.Length - 1;
        while (start > 1 && s_particles.Contains(words[start - 1]))
            start--;
        return string.Join(' ', words[start..]);
    }
}
