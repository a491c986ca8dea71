namespace Selon.Knowledge.Linking;

/// <summary>Words that are a name of the base.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="Last">Index of the last word, inclusive.</param>
/// <param name="Entry">The entry of the name index; -1 for no match.</param>
internal readonly record struct NameMatch(int First, int Last, int Entry)
{
    /// <summary>No match.</summary>
    public static NameMatch None { get; } = new(0, -1, -1);

    /// <summary>True for a match.</summary>
    public bool IsMatch => Entry >= 0;
}
