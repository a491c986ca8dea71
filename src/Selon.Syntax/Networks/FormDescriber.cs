namespace Selon.Syntax.Networks;

/// <summary>
/// Describes a form by rows of embedding tables: itself, its character n-grams, endings, beginnings and shape.
/// All but the form itself are hashed (Weinberger et al. 2009; the n-grams as in Bojanowski et al. 2017), so an
/// unknown form is described by its parts.
/// </summary>
public sealed class FormDescriber
{
    /// <summary>Rows of the table of character n-grams.</summary>
    public const int GramRows = 1 << 14;

    /// <summary>Rows of the table of endings.</summary>
    public const int SuffixRows = 1 << 13;

    /// <summary>Rows of the table of beginnings.</summary>
    public const int PrefixRows = 1 << 12;

    /// <summary>Rows of the table of shapes.</summary>
    public const int ShapeRows = 64;

    private const int LongestAffix = 5;
    private const int LongestPrefix = 4;
    private const int MostCharacters = 48;

    private readonly Dictionary<string, int> _rows;

    /// <summary>Makes a describer whose known forms are <paramref name="forms"/>, in the order of their rows from 1.</summary>
    /// <remarks>The forms are normalised ones, see <see cref="Normalize"/>.</remarks>
    public FormDescriber(IReadOnlyList<string> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        Forms = forms;
        _rows = new Dictionary<string, int>(forms.Count);
        for (var i = 0; i < forms.Count; i++)
            _rows[forms[i]] = i + 1;
    }

    /// <summary>The known forms; that at index i has row i + 1.</summary>
    public IReadOnlyList<string> Forms { get; }

    /// <summary>Lower case, digits as 0, the straight apostrophe for the curly one.</summary>
    public static string Normalize(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return string.Create(form.Length, form, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                target[i] = NormalizeCharacter(source[i]);
        });
    }

    /// <summary>The rows that describe a form.</summary>
    public FormRows Describe(string form)
    {
        var normal = Normalize(form);
        // The parts of a form longer than any word say nothing more; its ends do.
        var parts = normal.Length <= MostCharacters
            ? normal
            : string.Concat(normal.AsSpan(0, MostCharacters / 2), normal.AsSpan(normal.Length - MostCharacters / 2));
        var row = _rows.GetValueOrDefault(normal);
        return new FormRows(row, Grams(parts), Suffixes(parts), Prefixes(parts), Shape(form));
    }

    private static char NormalizeCharacter(char c) => c switch
    {
        >= '0' and <= '9' => '0',
        '’' => '\'',
        _ => char.ToLowerInvariant(c),
    };

    private static int[] Grams(string form)
    {
        var marked = string.Concat("^", form, "$");
        var rows = new List<int>();
        for (var length = 3; length <= 5; length++)
        {
            for (var start = 0; start + length <= marked.Length; start++)
                rows.Add(Hash(marked.AsSpan(start, length), 1, GramRows));
        }
        return [.. rows];
    }

    private static int[] Suffixes(string form)
    {
        var count = Math.Min(LongestAffix, form.Length);
        var rows = new int[count];
        for (var length = 1; length <= count; length++)
            rows[length - 1] = Hash(form.AsSpan(form.Length - length), length == form.Length ? 3u : 2u, SuffixRows);
        return rows;
    }

    private static int[] Prefixes(string form)
    {
        var count = Math.Min(LongestPrefix, form.Length);
        var rows = new int[count];
        for (var length = 1; length <= count; length++)
            rows[length - 1] = Hash(form.AsSpan(0, length), 4, PrefixRows);
        return rows;
    }

    // Letters of the case pattern: three bits of what occurs, two bits of the first character, one of the length.
    private static int Shape(string form)
    {
        var upper = false;
        var lower = false;
        var digit = false;
        foreach (var c in form)
        {
            upper |= char.IsUpper(c);
            lower |= char.IsLower(c);
            digit |= char.IsDigit(c);
        }
        var first = form.Length == 0 ? 0 : char.IsUpper(form[0]) ? 1 : char.IsLower(form[0]) ? 2 : char.IsDigit(form[0]) ? 3 : 0;
        return (upper ? 1 : 0) | (lower ? 2 : 0) | (digit ? 4 : 0) | (first << 3) | (form.Length > 1 ? 32 : 0);
    }

    // FNV-1a over UTF-16 units, folded by the murmur finaliser.
    private static int Hash(ReadOnlySpan<char> text, uint kind, int rows)
    {
        var hash = 2166136261u ^ (kind * 0x9E3779B9u);
        foreach (var c in text)
            hash = (hash ^ c) * 16777619u;
        hash ^= hash >> 16;
        hash *= 0x85EBCA6Bu;
        hash ^= hash >> 13;
        return (int)(hash & (uint)(rows - 1));
    }
}
