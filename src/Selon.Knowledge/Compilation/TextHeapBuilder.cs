namespace Selon.Knowledge.Compilation;

/// <summary>Collects texts, each once.</summary>
internal sealed class TextHeapBuilder
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    /// <summary>The number of a text; -1 for null.</summary>
    public int Add(string? text)
    {
        if (text is null)
            return -1;
        if (_numbers.TryGetValue(text, out var number))
            return number;
        _numbers.Add(text, _texts.Count);
        _texts.Add(text);
        return _texts.Count - 1;
    }

    /// <summary>Makes the heap.</summary>
    public TextHeap Build()
    {
        var starts = new int[_texts.Count + 1];
        for (var i = 0; i < _texts.Count; i++)
            starts[i + 1] = starts[i] + _texts[i].Length;
        return new TextHeap(starts, [.. _texts.SelectMany(t => t)]);
    }
}
