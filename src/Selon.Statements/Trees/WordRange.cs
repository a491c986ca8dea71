namespace Selon.Statements.Trees;

/// <summary>A stretch of words of one sentence, both ends included.</summary>
internal readonly record struct WordRange(int First, int Last) : IComparable<WordRange>
{
    /// <inheritdoc/>
    public int CompareTo(WordRange other) => First != other.First ? First.CompareTo(other.First) : Last.CompareTo(other.Last);

    /// <summary>True where the word stands in the stretch.</summary>
    public bool Contains(int word) => word >= First && word <= Last;
}
