namespace Selon.Knowledge.Recognition;

/// <summary>
/// A polynomial hash of a piece of a name, in lower case: the hash of a name follows from those of its pieces, so that
/// a name of many tokens is looked up without putting its characters together.
/// </summary>
/// <param name="Value">The hash.</param>
/// <param name="Power">The base to the power of the number of characters.</param>
internal readonly record struct NameHash(ulong Value, ulong Power)
{
    private const ulong Factor = 0x9E3779B97F4A7C15;

    /// <summary>The hash of a single space, as which any gap between tokens counts.</summary>
    public static readonly NameHash Space = Of(" ");

    /// <summary>The hash of no characters.</summary>
    public static readonly NameHash Empty = new(0, 1);

    /// <summary>The hash of characters; curly apostrophes and long hyphens count as plain ones.</summary>
    public static NameHash Of(ReadOnlySpan<char> text)
    {
        var (value, power) = (0UL, 1UL);
        foreach (var c in text)
        {
            value = value * Factor + Plain(c) + 1;
            power *= Factor;
        }
        return new NameHash(value, power);
    }

    /// <summary>The hash of these characters and others after them.</summary>
    public NameHash Then(NameHash next) => new(Value * next.Power + next.Value, Power * next.Power);

    /// <summary>The hash shortened for tables of many names.</summary>
    public uint Key
    {
        get
        {
            var x = Value;
            x ^= x >> 32;
            x *= 0xD6E8FEB86659FD93;
            return (uint)(x >> 32);
        }
    }

    private static char Plain(char c) => c switch
    {
        '’' or 'ʼ' or '‘' => '\'',
        '‐' or '‑' => '-',
        '\u00A0' or '\u202F' => ' ',
        _ => char.ToLowerInvariant(c),
    };
}
