namespace Selon.Knowledge.Recognition;

/// <summary>What a form says by itself, computed once for all its occurrences.</summary>
internal sealed class FormFacts
{
    public FormFacts(ReadOnlySpan<char> form)
    {
        Name = NameHash.Of(form);
        Lower = Mixer.Mix(Name.Value);
        Exact = HashOf(form);
        IsCapitalised = form.Length > 0 && char.IsUpper(form[0]);
        IsAllCapitals = form.Length > 1 && IsCapitalised && form.IndexOfAnyInRange('a', 'z') < 0 && form.IndexOfAnyInRange('à', 'ÿ') < 0;
        HasLetter = false;
        foreach (var c in form)
            HasLetter |= char.IsLetter(c);
        Shape = ShapeOf(form);
        Span<char> lower = stackalloc char[4];
        Suffix2 = Affix(form, 2, lower, end: true);
        Suffix3 = Affix(form, 3, lower, end: true);
        Suffix4 = Affix(form, 4, lower, end: true);
        Prefix2 = Affix(form, 2, lower, end: false);
        Prefix3 = Affix(form, 3, lower, end: false);
        Prefix4 = Affix(form, 4, lower, end: false);
    }

    public NameHash Name { get; }

    /// <summary>Hash of the form in lower case.</summary>
    public ulong Lower { get; }

    /// <summary>Hash of the form as it is.</summary>
    public ulong Exact { get; }

    /// <summary>Hash of the shape: runs of capitals, small letters, digits and other characters.</summary>
    public ulong Shape { get; }

    public bool IsCapitalised { get; }

    public bool IsAllCapitals { get; }

    public bool HasLetter { get; }

    public ulong Suffix2 { get; }

    public ulong Suffix3 { get; }

    public ulong Suffix4 { get; }

    public ulong Prefix2 { get; }

    public ulong Prefix3 { get; }

    public ulong Prefix4 { get; }

    /// <summary>What the form alone may stand for, by the list of names in use.</summary>
    public ushort Kinds { get; init; }

    private static ulong Affix(ReadOnlySpan<char> form, int length, Span<char> lower, bool end)
    {
        if (form.Length < length)
            return 0;
        var part = end ? form[^length..] : form[..length];
        for (var i = 0; i < length; i++)
            lower[i] = char.ToLowerInvariant(part[i]);
        return HashOf(lower[..length]);
    }

    private static ulong ShapeOf(ReadOnlySpan<char> form)
    {
        var hash = 7UL;
        var (previous, run) = (' ', 0);
        foreach (var c in form)
        {
            var kind = Kind(c);
            run = kind == previous ? run + 1 : 1;
            previous = kind;
            // A run counts as one, two or more: "USA" and "OTAN" look alike, "X" does not.
            if (run <= 2)
                hash = hash * 0x100000001B3 + kind;
        }
        return Mixer.Mix(hash);
    }

    private static char Kind(char c) =>
        char.IsUpper(c) ? 'A' : char.IsLetter(c) ? 'a' : char.IsDigit(c) ? '0' : c is '’' ? '\'' : c;

    private static ulong HashOf(ReadOnlySpan<char> text)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in text)
            hash = (hash ^ c) * 0x100000001B3;
        return Mixer.Mix(hash);
    }
}
