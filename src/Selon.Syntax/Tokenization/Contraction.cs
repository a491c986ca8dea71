namespace Selon.Syntax.Tokenization;

/// <summary>A multiword token of the language: its form and the words that it stands for.</summary>
internal sealed class Contraction
{
    private readonly string[] _lower;
    private readonly string[] _capitalized;
    private readonly string[] _capitals;

    /// <summary>Reads a row: form, <c>always</c> or <c>ambiguous</c>, then the words.</summary>
    public Contraction(string[] row)
    {
        if (row.Length < 4 || row[1] is not ("always" or "ambiguous"))
            throw new InvalidDataException($"A contraction needs a form, \"always\" or \"ambiguous\" and two words or more: \"{string.Join(' ', row)}\".");
        Form = row[0];
        IsAmbiguous = row[1] == "ambiguous";
        _lower = row[2..];
        _capitalized = [char.ToUpperInvariant(_lower[0][0]) + _lower[0][1..], .. _lower[1..]];
        _capitals = [_lower[0].ToUpperInvariant(), .. _lower[1..]];
    }

    /// <summary>The form in small letters.</summary>
    public string Form { get; }

    /// <summary>True where the form is sometimes one word: a model decides.</summary>
    public bool IsAmbiguous { get; }

    /// <summary>How many words it stands for.</summary>
    public int WordCount => _lower.Length;

    /// <summary>True where the characters are this form in any case.</summary>
    public bool Matches(ReadOnlySpan<char> form) => form.Equals(Form, StringComparison.OrdinalIgnoreCase);

    /// <summary>The words in the case of the surface form: as the treebanks do, only the first follows it.</summary>
    public ReadOnlySpan<string> Words(ReadOnlySpan<char> form)
    {
        if (!char.IsUpper(form[0]))
            return _lower;
        return char.IsUpper(form[1]) ? _capitals : _capitalized;
    }
}
