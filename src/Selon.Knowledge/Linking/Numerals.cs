using System.Collections.Frozen;
using System.Globalization;

namespace Selon.Knowledge.Linking;

/// <summary>Values of numbers in words.</summary>
internal static class Numerals
{
    private static readonly FrozenDictionary<string, int> s_values = EmbeddedTable.Read("Linking/Languages/fr/numerals.tsv")
        .ToDictionary(f => f[0], f => int.Parse(f[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of a number in digits or words, null where it is none.</summary>
    public static int? Value(string form) =>
        s_values.TryGetValue(form, out var value) || int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out value) ? value : null;
}
