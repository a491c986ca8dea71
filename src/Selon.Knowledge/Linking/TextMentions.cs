using Selon.Text;

namespace Selon.Knowledge.Linking;

/// <summary>Collects mentions; the first to take words keeps them.</summary>
internal sealed class TextMentions(int textLength)
{
    private readonly List<Mention> _mentions = [];
    private readonly Dictionary<TextSpan, int> _bySpan = [];
    // For each unit of the text the length of the longest name over it.
    private readonly int[] _names = new int[textLength];
    private readonly bool[] _touched = new bool[textLength];

    /// <summary>Adds a mention unless the same words are one already.</summary>
    public bool Add(Mention mention)
    {
        if (!_bySpan.TryAdd(mention.Span, _mentions.Count))
            return false;
        _mentions.Add(mention);
        _touched.AsSpan(mention.Span.Start, mention.Span.Length).Fill(true);
        if (mention.Form == MentionForm.Name)
        {
            foreach (ref var length in _names.AsSpan(mention.Span.Start, mention.Span.Length))
                length = Math.Max(length, mention.Span.Length);
        }
        return true;
    }

    /// <summary>The mention of just these words, null for none.</summary>
    public Mention? At(TextSpan span) => _bySpan.TryGetValue(span, out var index) ? _mentions[index] : null;

    /// <summary>True where the words lie within a longer name.</summary>
    public bool Covers(TextSpan span) => !span.IsEmpty && _names[span.Start] > span.Length;

    /// <summary>True where some of the words are part of any mention, by name or description.</summary>
    public bool Touches(TextSpan span) => _touched.AsSpan(span.Start, span.Length).Contains(true);

    /// <summary>The mentions in the order of the text, the longer before those within.</summary>
    public List<Mention> InOrder() => [.. _mentions.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End)];
}
