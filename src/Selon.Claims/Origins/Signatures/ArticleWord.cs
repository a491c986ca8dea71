namespace Selon.Claims.Origins.Signatures;

/// <summary>A word of an article as signatures see it.</summary>
/// <param name="Start">Where it begins, UTF-16 units.</param>
/// <param name="Length">Its length.</param>
/// <param name="Hash">The hash of its folded letters; of its value for a number.</param>
/// <param name="Stem">The hash of its first folded letters, the same for most forms of a word.</param>
/// <param name="Weight">How rare it is, 0 to 63: ten times the natural logarithm of how many articles there are for one with it.</param>
/// <param name="Traits">What it looks like.</param>
internal readonly record struct ArticleWord(int Start, int Length, ulong Hash, uint Stem, byte Weight, WordTraits Traits)
{
    /// <summary>True where it has all of the traits.</summary>
    public bool Is(WordTraits traits) => (Traits & traits) == traits;
}
