namespace Selon.Syntax.Tokenization;

/// <summary>Strings of the forms met lately, so that a frequent word is made once. One call of the tokenizer owns it.</summary>
internal sealed class FormCache
{
    private const int Size = 1 << 13;
    private const int LongestKept = 24;

    private readonly string?[] _forms = new string?[Size];

    /// <summary>The characters as a string; an equal one seen lately is reused.</summary>
    public string Get(ReadOnlySpan<char> form, uint hash)
    {
        if (form.Length > LongestKept)
            return form.ToString();
        // The hash leaves case out; capitals of a word get a place of their own.
        ref var kept = ref _forms[(hash ^ ((uint)form[0] << 5) ^ (hash >> 16)) & (Size - 1)];
        if (kept is not null && form.SequenceEqual(kept))
            return kept;
        return kept = form.ToString();
    }
}
