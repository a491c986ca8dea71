namespace Selon.Syntax.Tokenization;

/// <summary>The spans of the tokens found so far: two arrays that grow. One call of the tokenizer owns it.</summary>
internal sealed class TokenBuffer
{
    private TokenMark[] _marks = new TokenMark[256];

    public int Count { get; private set; }

    public ref TokenMark this[int index] => ref _marks[index];

    public ReadOnlySpan<TokenMark> Marks => _marks.AsSpan(0, Count);

    /// <summary>Forgets the tokens; arrays that a large text made huge are given back.</summary>
    public void Clear()
    {
        Count = 0;
        if (_marks.Length > 1 << 16)
            _marks = new TokenMark[256];
    }

    public void Add(in TokenMark mark)
    {
        if (Count == _marks.Length)
            Array.Resize(ref _marks, 2 * Count);
        _marks[Count++] = mark;
    }
}
